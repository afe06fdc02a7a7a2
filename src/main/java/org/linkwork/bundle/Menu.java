package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.Scenario;

/** What there is to choose from, and the scenario that each bundle of it makes. */
public final class Menu {
  /** More choices than this make more bundles than anybody can run. */
  public static final int MOST_CHOICES = 12;

  private final Scenario scenario;
  private final Scenario none;
  private final List<Choice> choices;
  private final List<String> marks;

  private Menu(Scenario scenario, List<Choice> choices) {
    this.scenario = scenario;
    this.none = scenario.delivering("none", List.of());
    this.choices = List.copyOf(choices);
    this.marks = marks(choices);
  }

  /**
   * The interventions of a scenario in the order of the catalogue, each as the scenario plans it,
   * and then further capacities.
   *
   * @throws IllegalArgumentException if there are fewer than 2 choices or more than {@link
   *     #MOST_CHOICES}
   */
  public static Menu of(Scenario scenario, List<Choice.Capacity> capacities) {
    List<Choice> choices = new ArrayList<>();
    InterventionCatalogue.inOrder(scenario.interventions())
        .forEach(plan -> choices.add(new Choice.Delivered(plan)));
    choices.addAll(capacities);
    if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
      throw new IllegalArgumentException(
          "Bundles are made of 2 to " + MOST_CHOICES + " choices, not of " + choices.size() + ".");
    }
    return new Menu(scenario, choices);
  }

  /** The scenario whose interventions are chosen from. */
  public Scenario scenario() {
    return scenario;
  }

  /** What there is to choose from; a bundle's bits are in this order. */
  public List<Choice> choices() {
    return choices;
  }

  /** How many choices there are, 2 or more. */
  public int size() {
    return choices.size();
  }

  /** The bundle with everything in. */
  public Bundle everything() {
    return new Bundle((1 << size()) - 1);
  }

  /** All bundles, nothing first. */
  public List<Bundle> bundles() {
    return IntStream.range(0, 1 << size()).mapToObj(Bundle::new).toList();
  }

  /** The world in which the bundle is in. */
  public Scenario scenario(Bundle bundle) {
    Scenario made = none;
    for (int choice = 0; choice < size(); choice++) {
      if (bundle.has(choice)) {
        made = choices.get(choice).in(made);
      }
    }
    return made.delivering(name(bundle), made.interventions());
  }

  /** A choice's short mark: its number in Table 2, or a capital letter. */
  public String mark(int choice) {
    return marks.get(choice);
  }

  /** A choice with its mark, such as {@code 5 buddy system}. */
  public String label(int choice) {
    return mark(choice) + " " + choices.get(choice).label();
  }

  /** A bundle by the marks of what is in, such as {@code 4+5+10}, or {@code none}. */
  public String name(Bundle bundle) {
    return bundle.members() == 0
        ? "none"
        : members(bundle).mapToObj(marks::get).collect(Collectors.joining("+"));
  }

  /** A bundle in words, such as {@code buddy system and long term funding}. */
  public String words(Bundle bundle) {
    List<String> names = members(bundle).mapToObj(at -> choices.get(at).label()).toList();
    if (names.isEmpty()) {
      return "nothing";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private IntStream members(Bundle bundle) {
    return IntStream.range(0, size()).filter(bundle::has);
  }

  private static List<String> marks(List<Choice> choices) {
    List<String> marks = new ArrayList<>();
    char letter = 'A';
    for (Choice choice : choices) {
      marks.add(
          choice instanceof Choice.Delivered delivered
              ? Integer.toString(InterventionCatalogue.named(delivered.name()).row().number())
              : Character.toString(letter++));
    }
    return List.copyOf(marks);
  }
}
