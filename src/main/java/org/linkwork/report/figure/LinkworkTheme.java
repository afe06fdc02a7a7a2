package org.linkwork.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.theme.AbstractBaseTheme;

/**
 * The look of charts: white ground, faint horizontal lines, large type, nothing that says nothing.
 */
final class LinkworkTheme extends AbstractBaseTheme {
  private static final BasicStroke HAIRLINE = new BasicStroke(1);

  @Override
  public Font getBaseFont() {
    return Type.SMALL;
  }

  @Override
  public Color getChartBackgroundColor() {
    return Palette.GROUND;
  }

  @Override
  public Color getChartFontColor() {
    return Palette.QUIET;
  }

  @Override
  public int getChartPadding() {
    return 4;
  }

  @Override
  public boolean isChartTitleVisible() {
    return false;
  }

  @Override
  public boolean isLegendVisible() {
    return false;
  }

  @Override
  public Color getPlotBackgroundColor() {
    return Palette.GROUND;
  }

  @Override
  public Color getPlotBorderColor() {
    return Palette.GROUND;
  }

  @Override
  public boolean isPlotBorderVisible() {
    return false;
  }

  @Override
  public boolean isPlotGridVerticalLinesVisible() {
    return false;
  }

  @Override
  public Color getPlotGridLinesColor() {
    return Palette.RULE;
  }

  @Override
  public BasicStroke getPlotGridLinesStroke() {
    return HAIRLINE;
  }

  @Override
  public boolean isPlotTicksMarksVisible() {
    return false;
  }

  @Override
  public Font getAxisTitleFont() {
    return Type.SMALL;
  }

  @Override
  public Font getAxisTickLabelsFont() {
    return Type.SMALL;
  }

  @Override
  public Color getAxisTickLabelsColor() {
    return Palette.QUIET;
  }

  @Override
  public boolean isAxisTicksLineVisible() {
    return false;
  }

  @Override
  public boolean isAxisTicksMarksVisible() {
    return false;
  }

  @Override
  public int getAxisTickPadding() {
    return 5;
  }

  @Override
  public int getYAxisTickMarkSpacingHint() {
    return 42;
  }

  @Override
  public int getXAxisTickMarkSpacingHint() {
    return 70;
  }

  @Override
  public Font getAnnotationTextFont() {
    return Type.NOTE;
  }
}
