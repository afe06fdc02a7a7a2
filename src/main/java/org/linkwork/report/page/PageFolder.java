package org.linkwork.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.store.ResultStore;

/**
 * A folder of results, of which every file that is read must still be as it was written.
 *
 * @param place where it is
 * @param manifest what its manifest says
 */
record PageFolder(Path place, FolderManifest manifest) {
  private static final String MANIFEST = "manifest.json";
  private static final String HOLDS =
      "give a folder that linkwork " + PageKind.COMMANDS + " has filled";

  /**
   * The results in a folder, or in the one folder within it that has any.
   *
   * @throws BadInputException if there are none, several, or they cannot be read
   */
  static PageFolder open(Path asked) {
    if (!Files.isDirectory(asked)) {
      throw Refusal.of(
          asked, Files.exists(asked) ? "this is a file" : "there is no such folder", HOLDS);
    }
    Path place = withManifest(asked);
    Path file = place.resolve(MANIFEST);
    try {
      return new PageFolder(
          place, FolderManifest.of(new ObjectMapper().readTree(Files.readString(file))));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      String why =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
      throw Refusal.spoilt(
          file, "this is no manifest of results, or only a part of one: " + why.split("\n")[0]);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Path withManifest(Path asked) {
    if (Files.isRegularFile(asked.resolve(MANIFEST))) {
      return asked;
    }
    if (Files.isRegularFile(asked.resolve("report").resolve(MANIFEST))) {
      return asked.resolve("report");
    }
    List<Path> within;
    try (var entries = Files.list(asked)) {
      within = entries.filter(one -> Files.exists(one.resolve(MANIFEST))).sorted().toList();
    } catch (IOException e) {
      throw unreadable(asked, e);
    }
    if (within.isEmpty() && Files.exists(asked.resolve(ResultStore.FILE))) {
      throw Refusal.of(
          asked,
          "the runs are here, but their tables are not",
          "linkwork resume goes on with what is missing and writes them");
    }
    if (within.isEmpty()) {
      throw Refusal.of(asked, "there are no results here: manifest.json is missing", HOLDS);
    } else if (within.stream().map(PageFolder::stem).distinct().count() > 1) {
      throw Refusal.of(
          asked,
          "there are results in " + within.size() + " folders within this one",
          "name one of them, such as " + within.get(0));
    }
    // Asked again, a decision answers beside its first answer: the last one is meant.
    return within.stream().max(Comparator.comparingInt(PageFolder::number)).orElseThrow();
  }

  private static String stem(Path folder) {
    return folder.getFileName().toString().replaceFirst("-[0-9]{1,6}$", "");
  }

  private static int number(Path folder) {
    String number = folder.getFileName().toString().substring(stem(folder).length());
    return number.isEmpty() ? 1 : Integer.parseInt(number.substring(1));
  }

  /** Whether the manifest lists a file of this name. */
  boolean has(String name) {
    return manifest.files().containsKey(name);
  }

  /** All rows of a table, in its order. */
  List<TableRow> table(String name) {
    List<TableRow> rows = new ArrayList<>();
    scan(name, rows::add);
    return rows;
  }

  /** Shows every row of a table, unpacked if its name ends in {@code .gz}, without keeping it. */
  void scan(String name, Consumer<TableRow> reader) {
    Path file = checked(name);
    try (InputStream in = Files.newInputStream(file);
        InputStream unpacked = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        CsvLines lines = new CsvLines(new InputStreamReader(unpacked, StandardCharsets.UTF_8))) {
      List<String> heads = lines.next();
      Map<String, Integer> columns = new HashMap<>();
      for (int at = 0; heads != null && at < heads.size(); at++) {
        columns.put(heads.get(at), at);
      }
      for (List<String> cells = lines.next(); cells != null; cells = lines.next()) {
        if (cells.size() != columns.size()) {
          throw Refusal.spoilt(
              file,
              lines.line(),
              "this row has " + cells.size() + " cells for " + columns.size() + " columns");
        }
        reader.accept(new TableRow(file, lines.line(), columns, cells));
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The text of a file. */
  String text(String name) {
    Path file = checked(name);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What came out, as the program said it when it wrote the folder; a sentence each. */
  List<String> findings() {
    List<String> lines = text("README.txt").lines().toList();
    int from = lines.indexOf("What came out") + 2;
    List<String> findings = new ArrayList<>();
    for (int at = from; at >= 2 && at < lines.size(); at++) {
      if (lines.get(at).isEmpty() || lines.get(at).startsWith("These are results of a model")) {
        break;
      }
      findings.add(lines.get(at));
    }
    if (findings.isEmpty()) {
      throw Refusal.spoilt(place.resolve("README.txt"), "this does not say what came out");
    }
    return findings;
  }

  private Path checked(String name) {
    Path file = place.resolve(name);
    FolderManifest.Written written = manifest.files().get(name);
    if (written == null || !Files.isRegularFile(file)) {
      throw Refusal.spoilt(file, "this table is missing");
    }
    try {
      long bytes = Files.size(file);
      if (bytes < written.bytes()) {
        throw Refusal.spoilt(
            file, "this is cut short: " + bytes + " of " + written.bytes() + " bytes are there");
      }
      if (!sha256(file).equals(written.sha256())) {
        throw Refusal.spoilt(file, "this has been changed since it was written");
      }
      return file;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static BadInputException unreadable(Path file, IOException e) {
    return Refusal.of(
        file, "this cannot be read: " + e.getMessage(), "look whether you may read it");
  }
}
