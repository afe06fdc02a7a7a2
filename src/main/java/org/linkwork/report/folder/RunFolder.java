package org.linkwork.report.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.TableLayout;

/**
 * One folder of results, written beside its place and moved there when all is finished.
 *
 * <p>Nothing stays on disk before the first file, and nothing that exists is ever overwritten. If
 * writing fails, what was finished stays in a folder whose name ends in {@code -unfinished}.
 */
public final class RunFolder implements AutoCloseable {
  private static final String UNFINISHED = "-unfinished";

  private final Path target;
  private final FileOpener opener;
  private final List<ResultFile> files = new ArrayList<>();
  private final List<TableLayout> layouts = new ArrayList<>();
  private Path workplace;
  private boolean finished;

  private RunFolder(Path target, FileOpener opener) {
    this.target = target;
    this.opener = opener;
  }

  /**
   * A folder to be written at {@code target}, which may exist only if it is empty.
   *
   * @throws FolderException if something is there already or nothing can be written there
   */
  public static RunFolder at(Path target) {
    return at(
        target,
        file ->
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  static RunFolder at(Path target, FileOpener opener) {
    Path place = target.toAbsolutePath().normalize();
    FolderCheck.freeAndWritable(place);
    return new RunFolder(place, opener);
  }

  /** Where the results will be once all is finished. */
  public Path target() {
    return target;
  }

  /** The files finished so far, by name. */
  public synchronized List<ResultFile> files() {
    return files.stream().sorted(Comparator.comparing(ResultFile::name)).toList();
  }

  /** The layouts of the tables begun so far, by file name. */
  public synchronized List<TableLayout> layouts() {
    return layouts.stream().sorted(Comparator.comparing(TableLayout::file)).toList();
  }

  /**
   * Opens a new file; it counts as finished once the stream is closed.
   *
   * @param name path inside the folder, with forward slashes
   * @param purpose what it is for, in one sentence
   * @throws IOException if it cannot be made
   */
  public synchronized OutputStream create(String name, String purpose) throws IOException {
    Path file = workplace().resolve(name);
    Files.createDirectories(file.getParent());
    return new HashedStream(opener.open(file), name, purpose, this::add);
  }

  /**
   * Writes a whole file.
   *
   * @throws IOException if it cannot be written
   */
  public void write(String name, String purpose, byte[] content) throws IOException {
    try (OutputStream out = create(name, purpose)) {
      out.write(content);
    }
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
   * Begins a table.
   *
   * @throws IOException if it cannot be made
   */
  public CsvTable table(TableLayout layout) throws IOException {
    OutputStream out = create(layout.file(), layout.purpose());
    synchronized (this) {
      layouts.add(layout);
    }
    return new CsvTable(layout, out);
  }

  /**
   * Begins a table that somebody else writes, headings included; to be closed by whoever writes it.
   *
   * @throws IOException if it cannot be made
   */
  public Writer writer(TableLayout layout) throws IOException {
    OutputStream out = create(layout.file(), layout.purpose());
    synchronized (this) {
      layouts.add(layout);
    }
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Deletes a file again, since what it was to hold never came to its end.
   *
   * @param name as when it was opened; its stream must be closed
   * @throws IOException if it cannot be deleted
   */
  public synchronized void discard(String name) throws IOException {
    files.removeIf(file -> file.name().equals(name));
    layouts.removeIf(layout -> layout.file().equals(name));
    if (workplace != null) {
      Files.deleteIfExists(workplace.resolve(name));
    }
  }

  /**
   * Moves the finished results to their place.
   *
   * @return where they are now
   * @throws FolderException if they cannot be moved; they are then kept where they were written
   */
  public synchronized Path finish() {
    try {
      Path from = workplace();
      // Not every system lets a folder be moved onto an empty one.
      Files.deleteIfExists(target);
      Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
      finished = true;
      return target;
    } catch (DirectoryNotEmptyException e) {
      throw new FolderException(
          "While this ran, something else wrote into "
              + target
              + "; the results are complete and are kept in "
              + workplace
              + ".",
          e);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * The sentence for a failure while writing: what went wrong, what is kept and what to do. Files
   * that were not finished are removed.
   */
  public synchronized FolderException failure(IOException cause) {
    removeUnfinishedFiles();
    return new FolderException(
        WriteFailure.inWords(cause, target, files.isEmpty() ? null : workplace, files.size()),
        cause);
  }

  /** Leaves nothing behind if no file was finished; otherwise keeps what there is. */
  @Override
  public synchronized void close() {
    if (!finished && workplace != null) {
      removeUnfinishedFiles();
    }
  }

  private synchronized void add(ResultFile file) {
    files.add(file);
  }

  private Path workplace() throws IOException {
    if (workplace == null) {
      Files.createDirectories(target.getParent());
      Path place = target.resolveSibling(target.getFileName() + UNFINISHED);
      for (int i = 2; Files.exists(place); i++) {
        place = target.resolveSibling(target.getFileName() + UNFINISHED + "-" + i);
      }
      workplace = Files.createDirectory(place);
    }
    return workplace;
  }

  private void removeUnfinishedFiles() {
    if (workplace == null) {
      return;
    }
    List<Path> kept = files.stream().map(file -> workplace.resolve(file.name())).toList();
    try (var paths = Files.walk(workplace)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        removeUnlessKept(path, kept);
      }
    } catch (NoSuchFileException e) {
      workplace = null;
    } catch (IOException e) {
      System.getLogger(RunFolder.class.getName())
          .log(System.Logger.Level.WARNING, "Could not tidy " + workplace, e);
    }
  }

  private static void removeUnlessKept(Path path, List<Path> kept) throws IOException {
    try {
      if (!kept.contains(path)) {
        Files.delete(path);
      }
    } catch (DirectoryNotEmptyException e) {
      // A folder with finished files in it stays.
    }
  }
}
