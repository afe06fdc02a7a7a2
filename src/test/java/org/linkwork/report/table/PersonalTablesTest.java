package org.linkwork.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linkwork.record.AgeBand;
import org.linkwork.record.EventTrace;
import org.linkwork.record.PatientPanel;
import org.linkwork.record.People;
import org.linkwork.record.PersonTable;
import org.linkwork.record.Recorder;
import org.linkwork.record.Sex;
import org.linkwork.scenario.Horizon;

class PersonalTablesTest {
  private static final Horizon HORIZON = new Horizon(4, 9);

  @Test
  void shouldDescribeTheColumnsThatThePanelWrites() {
    assertThat(headings(PersonalTables.panel("panel.csv")))
        .isEqualTo(written(out -> new PatientPanel(out, HORIZON)));
  }

  @Test
  void shouldDescribeTheColumnsThatThePersonTableWrites() {
    assertThat(headings(PersonalTables.persons("persons.csv")))
        .isEqualTo(written(out -> new PersonTable(out, HORIZON)));
  }

  @Test
  void shouldDescribeTheColumnsThatTheTraceWrites() {
    assertThat(headings(PersonalTables.trace("trace.csv"))).isEqualTo(written(EventTrace::new));
  }

  private static String headings(TableLayout layout) {
    return layout.columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\n";
  }

  private static String written(Function<Appendable, Recorder> recorder) {
    StringBuilder out = new StringBuilder();
    recorder.apply(out).begins(new Nobody());
    return out.toString();
  }

  private static final class Nobody implements People {
    @Override
    public int count() {
      return 0;
    }

    @Override
    public boolean isAdult(int person) {
      throw new IllegalArgumentException("There is nobody");
    }

    @Override
    public int deprivationFifth(int person) {
      throw new IllegalArgumentException("There is nobody");
    }

    @Override
    public Sex sex(int person) {
      throw new IllegalArgumentException("There is nobody");
    }

    @Override
    public AgeBand ageBand(int person) {
      throw new IllegalArgumentException("There is nobody");
    }

    @Override
    public int practice(int person) {
      throw new IllegalArgumentException("There is nobody");
    }
  }
}
