package org.linkwork.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.report.folder.ContinuedFolder;

/** One page in HTML about a folder of results, made from the folder's tables. */
public final class ReportPage {
  private static final String FILE = "report.html";

  private final PageFolder folder;
  private final Assumptions assumptions;

  private ReportPage(PageFolder folder, Assumptions assumptions) {
    this.folder = folder;
    this.assumptions = assumptions;
  }

  /**
   * The page about a folder.
   *
   * @param asked the folder, or one with a single folder of results within
   * @param ledger a folder of sensitivity results on the same scenarios, if there is one
   * @param register the parameters and their sources
   * @throws org.linkwork.parameter.reading.BadInputException if a folder cannot be used
   */
  public static ReportPage about(Path asked, Optional<Path> ledger, ParameterRegister register) {
    PageFolder folder = PageFolder.open(asked);
    Optional<PageFolder> beside = ledger.map(PageFolder::open);
    beside.ifPresent(one -> refuseOther(folder, one));
    return new ReportPage(folder, new Assumptions(register, beside));
  }

  /** Where the page is written: beside the tables. */
  public Path file() {
    return folder.place().resolve(FILE);
  }

  /**
   * Writes the page; an older one about the same results gives way to it.
   *
   * @return where it is
   * @throws org.linkwork.parameter.reading.BadInputException if tables are missing or spoilt, or a
   *     file of the page's name is there that is not an older page about the same results
   * @throws org.linkwork.report.folder.FolderException if it cannot be written
   */
  public Path write() {
    String identity = identity();
    refuseToOverwrite(identity);
    PageKind kind = PageKind.of(folder);
    String html =
        new PageDocument(kind, identity, folder.manifest(), kind.chapters(folder, assumptions))
            .html();
    ContinuedFolder place = new ContinuedFolder(folder.place());
    try {
      place.write(FILE, "All of it on one page.", html);
    } catch (IOException e) {
      throw place.failure(e);
    }
    return file();
  }

  private static void refuseOther(PageFolder folder, PageFolder ledger) {
    if (!ledger.manifest().made().equals("sensitivity")) {
      throw Refusal.of(
          ledger.place(),
          "this holds results of linkwork " + ledger.manifest().made(),
          "give a folder that linkwork sensitivity has filled");
    }
    List<String> names = names(folder);
    if (!names.containsAll(names(ledger))) {
      throw Refusal.of(
          ledger.place(),
          "this is about " + names(ledger) + ", the results about " + names,
          "give sensitivity results on the same scenarios");
    }
  }

  private static List<String> names(PageFolder folder) {
    return folder.manifest().scenarios().stream().map(FolderManifest.Simulated::name).toList();
  }

  private void refuseToOverwrite(String identity) {
    Path file = file();
    if (!Files.exists(file)) {
      return;
    }
    String mark = PageDocument.IDENTITY + "\" content=\"" + identity + "\"";
    try {
      if (!Files.readString(file).contains(mark)) {
        throw Refusal.of(
            file,
            "this is there already and is no report of these results",
            "move it away; nothing is overwritten");
      }
    } catch (IOException e) {
      throw Refusal.of(file, "this is there already and cannot be read", "move it away");
    }
  }

  /** What stays the same however often results are added to or reported. */
  private String identity() {
    FolderManifest manifest = folder.manifest();
    String text =
        manifest.made()
            + "\n"
            + manifest.experiment()
            + "\n"
            + manifest.scenarios().stream()
                .map(FolderManifest.Simulated::sha256)
                .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
