package org.linkwork.cli;

import java.util.Locale;
import org.linkwork.record.EventTrace;
import org.linkwork.record.PatientPanel;
import org.linkwork.record.PersonTable;
import org.linkwork.record.StreamingRecorder;
import org.linkwork.report.table.PersonalTables;
import org.linkwork.report.table.TableLayout;
import org.linkwork.scenario.Horizon;

/** A table of persons that is written while a run goes on, one file a run. */
enum PersonalTable {
  /** How each adult is in each quarter. */
  PANEL(6.5) {
    @Override
    StreamingRecorder recorder(Appendable out, Horizon horizon) {
      return new PatientPanel(out, horizon);
    }

    @Override
    TableLayout layout(String file) {
      return PersonalTables.panel(file);
    }
  },
  /** What became of each adult. */
  PEOPLE(0.3) {
    @Override
    StreamingRecorder recorder(Appendable out, Horizon horizon) {
      return new PersonTable(out, horizon);
    }

    @Override
    TableLayout layout(String file) {
      return PersonalTables.persons(file);
    }
  },
  /** Every event. */
  TRACE(26) {
    @Override
    StreamingRecorder recorder(Appendable out, Horizon horizon) {
      return new EventTrace(out);
    }

    @Override
    TableLayout layout(String file) {
      return PersonalTables.trace(file);
    }
  };

  private final double bytesPerPersonWeek;

  PersonalTable(double bytesPerPersonWeek) {
    this.bytesPerPersonWeek = bytesPerPersonWeek;
  }

  /** A recorder that writes the table of one run. */
  abstract StreamingRecorder recorder(Appendable out, Horizon horizon);

  /** What the file of one run holds. */
  abstract TableLayout layout(String file);

  /** Rough length of the file of one run in bytes a registered person and week, as measured. */
  double bytesPerPersonWeek() {
    return bytesPerPersonWeek;
  }

  /** The option that asks for it. */
  String option() {
    return "--" + folder();
  }

  /** The folder that holds its files. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
