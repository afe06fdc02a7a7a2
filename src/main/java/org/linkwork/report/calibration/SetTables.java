package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.calibration.Aim;
import org.linkwork.calibration.CalibratedParameter;
import org.linkwork.calibration.CalibrationResults;
import org.linkwork.calibration.PlausibleSet;
import org.linkwork.calibration.PlausibleSetsFile;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The tables of values that came of a calibration. */
final class SetTables {
  private final CalibrationResults results;
  private final List<Aim> aims;
  private final List<CalibratedParameter> parameters;

  SetTables(CalibrationResults results) {
    this.results = results;
    this.aims = results.question().aims();
    this.parameters = results.question().parameters();
  }

  ResultTable plausible() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.whole(
            PlausibleSetsFile.SET,
            "number from 1",
            "number of the set, the nearest to the targets first"));
    columns.add(
        Column.number(PlausibleSetsFile.WEIGHT, "share", "weight of the set; all sum to 1"));
    columns.add(
        Column.number(
            PlausibleSetsFile.IMPLAUSIBILITY,
            "standard deviations",
            "largest implausibility of a target on fresh seeds"));
    columns.addAll(valuesAndTargets());
    return new Rows<>(
        new TableLayout(
            "plausible-sets.csv",
            "Values of the parameters that agree with the targets, with weights; put beside"
                + " scenarios for --plausible.",
            columns),
        results.sets().sets(),
        this::set);
  }

  private CsvTable set(CsvTable table, PlausibleSet set) {
    table.whole(set.number()).number(set.weight()).number(set.implausibility());
    return valuesAndTargets(table, set);
  }

  ResultTable nearest() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.whole("place", "number from 1", "the nearest to all targets first"));
    columns.add(
        Column.number(
            "distance",
            "standard deviations",
            "root mean square of the implausibilities of all targets on fresh seeds"));
    columns.add(
        Column.number(
            PlausibleSetsFile.IMPLAUSIBILITY,
            "standard deviations",
            "largest implausibility of a target on fresh seeds"));
    columns.add(Column.whole("missed", "parts of targets", "parts whose implausibility is over 3"));
    columns.addAll(valuesAndTargets());
    return new Rows<>(
        new TableLayout(
            "nearest.csv",
            "What came nearest to the targets where no values agree with them; no plausible sets.",
            columns),
        results.sets().nearest(),
        (table, place) ->
            valuesAndTargets(
                table
                    .whole(place.number())
                    .number(place.distance())
                    .number(place.implausibility())
                    .whole(place.missed().size()),
                place));
  }

  private List<Column> valuesAndTargets() {
    List<Column> columns = new ArrayList<>();
    parameters.forEach(
        one ->
            columns.add(
                Column.number(
                    one.name(), one.parameter().unit().label(), one.parameter().meaning())));
    aims.forEach(
        aim ->
            columns.add(
                Column.number(column(aim), "as the target", "on fresh seeds: " + aim.label())));
    return columns;
  }

  private CsvTable valuesAndTargets(CsvTable table, PlausibleSet set) {
    for (int parameter = 0; parameter < parameters.size(); parameter++) {
      table.number(parameters.get(parameter).value(set.at()[parameter]));
    }
    for (double value : set.answer().pooled()) {
      table.number(value);
    }
    return table;
  }

  private static String column(Aim aim) {
    return PlausibleSetsFile.TARGET + aim.key().replace('-', '_').toLowerCase(Locale.ROOT);
  }

  ResultTable teaching() {
    List<CalibrationResults.Teaching> found = results.teaching().stream().toList();
    return new Rows<>(
        TableLayout.of(
            "teaching-set.csv",
            "One set of values for teaching, by CMA-ES on the emulators; no basis for a decision.",
            CalibrationTables.PARAMETER,
            Column.text("unit", "unit of the value"),
            Column.number("value", "see unit", "value of the parameter")),
        found.isEmpty() ? List.of() : IntStream.range(0, parameters.size()).boxed().toList(),
        (table, parameter) ->
            table
                .text(parameters.get(parameter).name())
                .text(parameters.get(parameter).parameter().unit().label())
                .number(parameters.get(parameter).value(found.get(0).at()[parameter])));
  }
}
