package org.linkwork.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.decision.Count;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionData;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.DecisionFolder;
import org.linkwork.decision.Decisions;
import org.linkwork.decision.Happening;
import org.linkwork.decision.ParameterSet;
import org.linkwork.decision.RunLedger;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;

/** What LibreOffice reckons from the workbook, which must be what the program says. */
class DecisionWorkbookTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final String MISSING =
      "No /usr/bin/soffice here; install libreoffice-calc to reckon the workbook anew.";

  private static final int EXTRA_COST = 3;
  private static final int WELLBYS = 4;
  private static final int RATIO = 5;
  private static final int NET_BENEFIT = 6;

  @TempDir private Path temporary;
  private DecisionFindings findings;

  @BeforeEach
  void find() {
    Decision decision = Decisions.read(DecisionFolder.in(temporary).sound()).decision();
    RunLedger[][] runs = {row(1), row(3)};
    findings =
        new DecisionFindings(
            decision, new DecisionData(List.of(ParameterSet.BASE), new RunLedger[][][] {runs}));
  }

  private static RunLedger[] row(double luck) {
    return new RunLedger[] {
      ledger(1_000_001, 500, 3500 + luck),
      ledger(1_000_001, 500, 3500 + luck),
      ledger(4_700_123, 0, 3501 + luck),
      ledger(1_500_000, 90_000, 3500.5 + 1.1 * luck)
    };
  }

  private static RunLedger ledger(long workers, long running, double wellbys) {
    long[][][] paid = new long[1][Payer.values().length][Purpose.values().length];
    paid[0][Payer.NHS.ordinal()][Purpose.LINK_WORKERS.ordinal()] = workers;
    paid[0][Payer.NHS.ordinal()][Purpose.GP_APPOINTMENTS.ordinal()] = 999_999;
    paid[0][Payer.COUNCIL.ordinal()][Purpose.INTERVENTION_RUNNING.ordinal()] = running;
    paid[0][Payer.VOLUNTARY_SECTOR.ordinal()][Purpose.GROUP_RUNNING.ordinal()] = 4_444;
    double[][] gained = {{wellbys / 5, wellbys / 5, wellbys / 5, wellbys / 5, wellbys / 5}};
    double[][] adults = {{100, 100, 100, 100, 100}};
    return new RunLedger(
        paid,
        gained,
        adults,
        new double[] {10},
        new double[Count.values().length][5],
        new double[Happening.values().length]);
  }

  static boolean officeIsThere() {
    return System.getenv("CI") != null || Files.isExecutable(OFFICE);
  }

  /** The cells of a sheet as LibreOffice shows them after it has reckoned everything anew. */
  private List<String[]> reckoned(byte[] workbook, String sheet)
      throws IOException, InterruptedException {
    Path file = Files.write(temporary.resolve("book.xlsx"), workbook);
    Process process =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + temporary.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1",
                "--outdir",
                temporary.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temporary.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(temporary.resolve("book-" + sheet + ".csv"), StandardCharsets.UTF_8)
        .stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static String[] line(List<String[]> sheet, String option) {
    return sheet.stream().filter(cells -> cells[0].equals(option)).findFirst().orElseThrow();
  }

  private static double number(String[] line, int column) {
    // Numbers in full precision come in quotes.
    return Double.parseDouble(line[column].replace("\"", ""));
  }

  @Test
  void shouldBeTheSameBytesWheneverItIsMade() throws IOException, InterruptedException {
    TimeZone here = TimeZone.getDefault();
    byte[] first = new DecisionWorkbook(findings).bytes();
    // The library notes when the workbook was made, in milliseconds.
    TimeUnit.MILLISECONDS.sleep(20);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(new DecisionWorkbook(findings).bytes()).isEqualTo(first);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  @EnabledIf(value = "officeIsThere", disabledReason = MISSING)
  void shouldReckonWhatTheProgramSays() throws IOException, InterruptedException {
    List<String[]> sheet = reckoned(new DecisionWorkbook(findings).bytes(), "Options");
    assertThat(sheet.get(0)[0]).isEqualTo(DecisionWords.NOT_CALIBRATED);
    for (int option = 0; option < 4; option++) {
      String[] line = line(sheet, findings.decision().names().get(option));
      assertThat(number(line, EXTRA_COST))
          .isCloseTo(findings.cost(option) - findings.cost(0), within(0.02));
      assertThat(number(line, WELLBYS))
          .isCloseTo(findings.wellbys(option) - findings.wellbys(0), within(1e-6));
      assertThat(number(line, NET_BENEFIT))
          .isCloseTo(findings.netBenefitAgainstFirst(option), within(0.05));
    }
    assertThat(line(sheet, "Nothing new")[RATIO]).isEqualTo("the same");
    assertThat(number(line(sheet, "More link workers"), RATIO))
        .isCloseTo(findings.cost(2) - findings.cost(0), within(0.1));
    assertThat(line(sheet, "More link workers")[2]).isEqualTo("no");
    assertThat(line(sheet, "Feedback")[2]).isEqualTo("yes");
  }

  /** A yellow cell is changed in the file as a reader would change it in the program. */
  @Test
  @EnabledIf(value = "officeIsThere", disabledReason = MISSING)
  void shouldFollowAPriceThatIsChanged() throws IOException, InterruptedException {
    byte[] dearer =
        changed(new DecisionWorkbook(findings).bytes(), "<v>36000.0</v>", "<v>72000</v>");
    List<String[]> before = reckoned(new DecisionWorkbook(findings).bytes(), "Options");
    List<String[]> after = reckoned(dearer, "Options");
    assertThat(number(line(after, "More link workers"), EXTRA_COST))
        .isCloseTo(2 * number(line(before, "More link workers"), EXTRA_COST), within(10.0));
    assertThat(number(line(after, "More link workers"), NET_BENEFIT))
        .isLessThan(number(line(before, "More link workers"), NET_BENEFIT) - 30_000);
  }

  @Test
  void shouldNameEverySheetAndSayThatItIsNotCalibrated() throws IOException {
    byte[] workbook = new DecisionWorkbook(findings).bytes();
    String all = text(workbook);
    assertThat(all)
        .contains("\"Read me\"", "\"Options\"", "\"Budget by year\"", "\"Outcomes\"")
        .contains("\"Who gains\"", "\"Prices\"", "\"Assumptions\"", "\"Samples\"")
        .contains("Not calibrated to your area");
    // The sign of less than would end the file for its readers.
    assertThat(all).doesNotContain("<=");
  }

  private byte[] changed(byte[] workbook, String from, String to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipFile in = zip(workbook);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        String text = text(in, entry);
        boolean isPrices = entry.getName().contains("sheet6");
        found |= isPrices && text.contains(from);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String kept = isPrices ? text.replace(from, to) : text;
        zip.write(kept.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(found).isTrue();
    return out.toByteArray();
  }

  private String text(byte[] workbook) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile in = zip(workbook)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        all.append(text(in, entry));
      }
    }
    return all.toString();
  }

  private ZipFile zip(byte[] workbook) throws IOException {
    return new ZipFile(Files.write(temporary.resolve("zip.xlsx"), workbook).toFile());
  }

  private static String text(ZipFile in, ZipEntry entry) throws IOException {
    return new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }
}
