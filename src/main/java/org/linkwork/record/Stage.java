package org.linkwork.record;

/**
 * How far a person has come along the pathway, in order; a later stage implies all before it.
 *
 * <p>A person whom the GP signposts straight to a group skips the link worker and counts as having
 * passed that stage.
 */
public enum Stage {
  NOT_IN_NEED("no unmet social need brought to a GP"),
  IN_NEED("brought an unmet social need to a GP"),
  RECOGNISED("need recognised by the GP"),
  OFFERED("offered social prescribing"),
  AGREED("agreed and referred"),
  MET("met a link worker, or sent straight to a group"),
  MATCHED("matched with a community group"),
  TURNED_UP("turned up for the first time"),
  STILL_COMING_AT_12_WEEKS("still coming after 12 weeks, or finished the course"),
  STILL_COMING_AT_52_WEEKS("still coming after 52 weeks");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The stage in words, following "people who". */
  public String label() {
    return label;
  }
}
