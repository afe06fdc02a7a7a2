package org.linkwork.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.TableLayout;

/**
 * A folder of results that is written again whenever more is known.
 *
 * <p>Each file takes its predecessor's place as a whole once it is finished, so that whoever looks
 * sees the old or the new and never half of one.
 */
public final class ContinuedFolder {
  private static final String UNFINISHED = ".unfinished";
  private static final String PACKED = ".gz";

  private final Path place;
  private final FileOpener opener;
  private final List<ResultFile> files = new ArrayList<>();
  private final List<TableLayout> layouts = new ArrayList<>();

  /** The folder at this place, which exists. */
  public ContinuedFolder(Path place) {
    this(place, Files::newOutputStream);
  }

  ContinuedFolder(Path place, FileOpener opener) {
    this.place = place.toAbsolutePath().normalize();
    this.opener = opener;
  }

  /** Where it is. */
  public Path place() {
    return place;
  }

  /** The files written by this object so far, by name. */
  public List<ResultFile> files() {
    return files.stream().sorted(Comparator.comparing(ResultFile::name)).toList();
  }

  /** The layouts of the tables written so far, by file name. */
  public List<TableLayout> layouts() {
    return layouts.stream().sorted(Comparator.comparing(TableLayout::file)).toList();
  }

  /**
   * Writes a whole file.
   *
   * @param name path inside the folder, with forward slashes
   * @param purpose what it is for, in one sentence
   * @throws IOException if it cannot be written
   */
  public void write(String name, String purpose, byte[] content) throws IOException {
    replace(name, purpose, out -> out.write(content));
  }

  /**
   * Writes a whole file of text in UTF-8.
   *
   * @throws IOException if it cannot be written
   */
  public void write(String name, String purpose, String content) throws IOException {
    write(name, purpose, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a table, packed if its name ends in {@code .gz}.
   *
   * @throws IOException if it cannot be written
   */
  public void write(TableLayout layout, TableRows rows) throws IOException {
    replace(
        layout.file(),
        layout.purpose(),
        out -> {
          OutputStream packed = layout.file().endsWith(PACKED) ? new GZIPOutputStream(out) : out;
          try (CsvTable table = new CsvTable(layout, packed)) {
            rows.writeRows(table);
          }
        });
    layouts.add(layout);
  }

  /**
   * Takes in a file that somebody else writes.
   *
   * @param making writes it to the path that it is given, where nothing is yet
   * @throws IOException if it cannot be written
   */
  public void make(String name, String purpose, Making making) throws IOException {
    Path draft = place.resolve(name + UNFINISHED + ".0");
    try {
      making.at(draft);
      replace(name, purpose, out -> Files.copy(draft, out));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Takes a file away that would no longer be true.
   *
   * @throws IOException if it cannot be deleted
   */
  public void remove(String name) throws IOException {
    Files.deleteIfExists(place.resolve(name));
  }

  /** The sentence for a failure while writing: what went wrong, what is kept and what to do. */
  public FolderException failure(IOException cause) {
    return new FolderException(
        WriteFailure.inWords(cause, place, files.isEmpty() ? null : place, files.size()), cause);
  }

  private void replace(String name, String purpose, Writing writing) throws IOException {
    Path file = place.resolve(name);
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      List<ResultFile> finished = new ArrayList<>();
      try (OutputStream out = new HashedStream(opener.open(draft), name, purpose, finished::add)) {
        writing.to(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      files.addAll(finished);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Rows of a table. */
  @FunctionalInterface
  public interface TableRows {
    /**
     * Writes all of them.
     *
     * @throws IOException if they cannot be written
     */
    void writeRows(CsvTable table) throws IOException;
  }

  /** What writes a file by itself. */
  @FunctionalInterface
  public interface Making {
    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    void at(Path file) throws IOException;
  }

  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
