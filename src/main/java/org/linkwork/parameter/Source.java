package org.linkwork.parameter;

import java.io.Serializable;
import java.util.List;

/** Where a parameter's value comes from: exactly one of four kinds. */
public sealed interface Source extends Serializable {
  /** The source in words, as screens and tables print it. */
  String inWords();

  /** The word by which files name the kind of source. */
  String kind();

  /** The paper itself. */
  record Paper(String place) implements Source {
    @Override
    public String inWords() {
      return "the paper, " + place;
    }

    @Override
    public String kind() {
      return "paper";
    }
  }

  /** One or more rows of the evidence register, such as {@code REF-01}. */
  record Study(List<String> rows) implements Source {
    /** Copies the list. */
    public Study {
      rows = List.copyOf(rows);
    }

    @Override
    public String inWords() {
      return "evidence " + String.join(", ", rows);
    }

    @Override
    public String kind() {
      return "study";
    }
  }

  /** Chosen so that the model meets a target. */
  record Calibrated(String target) implements Source {
    @Override
    public String inWords() {
      return "calibrated to " + target;
    }

    @Override
    public String kind() {
      return "calibrated";
    }
  }

  /** A judgement, with its reason. */
  record Assumption(String reason) implements Source {
    @Override
    public String inWords() {
      return "assumption: " + reason;
    }

    @Override
    public String kind() {
      return "assumption";
    }
  }
}
