package org.linkwork.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;

/** Follows {@code extends} from a file to the one that extends nothing. */
final class ScenarioChain {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
  private static final String ENDING = ".yaml";

  private final DocumentReader documents;
  private final Problems problems;
  private final LinkedList<ScenarioDocument> chain = new LinkedList<>();
  private final List<String> names = new ArrayList<>();

  ScenarioChain(DocumentReader documents, Problems problems) {
    this.documents = documents;
    this.problems = problems;
  }

  /** What all files of the chain say, the oldest first, the given file last. */
  List<ScenarioDocument> read(Path file, YamlNode root) {
    Path current = file;
    Optional<ScenarioDocument> document = documents.read(root);
    while (document.isPresent()) {
      chain.addFirst(document.get());
      names.add(nameOf(current));
      if (document.get().parent().isEmpty()) {
        break;
      }
      Optional<Path> next = parent(current, document.get().parent().get());
      if (next.isEmpty()) {
        break;
      }
      current = next.get();
      document = YamlTree.read(current, problems).flatMap(documents::read);
    }
    return List.copyOf(chain);
  }

  /** The file's name without its ending. */
  static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  private Optional<Path> parent(Path child, Located<String> parent) {
    String name = parent.value();
    if (!NAME.matcher(name).matches() || name.endsWith(ENDING)) {
      problems.error(
          parent.position(),
          "extends is \"" + name + "\", which is not the name of a file beside this one",
          "write the name alone, without folder and without " + ENDING);
      return Optional.empty();
    }
    if (names.contains(name)) {
      List<String> circle = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
      circle.add(name);
      problems.error(
          parent.position(),
          "extends goes in a circle: " + String.join(" extends ", circle),
          "let one of them extend nothing");
      return Optional.empty();
    }
    Path file = child.resolveSibling(name + ENDING);
    if (!Files.exists(file)) {
      problems.error(
          parent.position(),
          "extends names \"" + name + "\", but there is no " + file,
          NearestName.to(name, beside(child))
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("write the name of a file beside this one"));
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private List<String> beside(Path child) {
    Path folder = child.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> path.toString().endsWith(ENDING))
          .map(ScenarioChain::nameOf)
          .filter(name -> !names.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // no suggestion can be made; the missing file is reported all the same
    }
  }
}
