package org.linkwork.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes every event as a line of comma-separated values, in the order in which things happen.
 *
 * <p>Columns: week from 0, event, the ids concerned where there are any, the reason, and whatever
 * else the event says as {@code name=value} parted by semicolons. The census of each week is left
 * out, since the weekly tables hold it.
 */
public final class EventTrace extends StreamingRecorder {
  private static final List<String> COLUMNS =
      List.of("week", "person", "gp", "practice", "linkWorker", "referral", "group", "reason");

  private final CsvLine line;
  private final Map<Class<?>, Layout> layouts = new HashMap<>();

  /** Writes to {@code out}, first the names of the columns. */
  public EventTrace(Appendable out) {
    super(out);
    line = new CsvLine(out);
  }

  @Override
  public void begins(People people) {
    line.add("week").add("event");
    for (String column : COLUMNS.subList(1, COLUMNS.size())) {
      line.add(underscored(column));
    }
    line.add("details").end();
  }

  @Override
  public void heard(PathwayEvent event) {
    Layout layout = layoutOf(event.getClass());
    line.add(event.week()).add(layout.name());
    for (Method column : layout.columns().subList(1, COLUMNS.size())) {
      line.add(column == null ? null : text(read(column, event)));
    }
    line.add(details(layout, event)).end();
  }

  private Layout layoutOf(Class<?> kind) {
    return layouts.computeIfAbsent(kind, Layout::of);
  }

  private String details(Layout layout, Object facts) {
    List<String> details = new ArrayList<>();
    for (Detail detail : layout.details()) {
      details.add(detail.name() + "=" + text(read(detail.accessor(), facts)));
    }
    return String.join(";", details);
  }

  private String text(Object value) {
    if (value instanceof Double number) {
      StringBuilder text = new StringBuilder();
      CsvLine.append(text, number);
      return text.toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof double[] numbers) {
      return Arrays.stream(numbers).mapToObj(this::text).collect(Collectors.joining(" "));
    }
    if (value instanceof Record facts) {
      return details(layoutOf(facts.getClass()), facts);
    }
    return value.toString();
  }

  private static Object read(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Events are public records and can be read", e);
    }
  }

  private static String underscored(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private record Detail(String name, Method accessor) {}

  /** How one kind of record is laid out in columns; a column that it lacks is null. */
  private record Layout(String name, List<Method> columns, List<Detail> details) {
    static Layout of(Class<?> kind) {
      List<Method> columns = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
      List<Detail> details = new ArrayList<>();
      for (RecordComponent component : kind.getRecordComponents()) {
        int column = COLUMNS.indexOf(component.getName());
        if (column >= 0) {
          columns.set(column, component.getAccessor());
        } else if (component.getType() != Census.class) {
          details.add(new Detail(underscored(component.getName()), component.getAccessor()));
        }
      }
      return new Layout(underscored(kind.getSimpleName()), columns, details);
    }
  }
}
