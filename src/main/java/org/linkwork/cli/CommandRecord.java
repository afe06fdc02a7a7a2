package org.linkwork.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which command fills a folder, so that it can be gone on with.
 *
 * @param version the program's version
 * @param content what makes it the same study, whatever the words
 * @param words the command as it was typed after the program's name, files by their full paths,
 *     without folder and threads
 */
record CommandRecord(String version, String content, List<String> words) {
  /** The file's name in a folder of results. */
  static final String FILE = "command.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  CommandRecord {
    words = List.copyOf(words);
  }

  /**
   * The record in a folder, if there is one.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<CommandRecord> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode root = MAPPER.readTree(Files.readString(file));
      List<String> words = new ArrayList<>();
      root.path("words").forEach(word -> words.add(word.asText()));
      return Optional.of(
          new CommandRecord(root.path("linkwork").asText(), root.path("content").asText(), words));
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is damaged: " + e.getOriginalMessage(), e);
    }
  }

  /** The words that go on with the command in its folder. */
  String[] goingOn(
      Path folder,
      int threads,
      Optional<String> engine,
      boolean retriesFailed,
      SpeechOptions speech) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--out", folder.toString(), "--threads", Integer.toString(threads)));
    engine.ifPresent(where -> all.addAll(List.of("--on", where)));
    if (retriesFailed) {
      all.add("--retry-failed");
    }
    if (speech.quiet()) {
      all.add("--quiet");
    }
    if (speech.json()) {
      all.add("--json");
    }
    return all.toArray(String[]::new);
  }

  /**
   * Writes it into a folder, whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  void writeTo(Path folder) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("linkwork", version);
    facts.put("content", content);
    facts.put("words", words);
    Path draft = folder.resolve(FILE + ".new");
    Files.writeString(
        draft, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n");
    Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
