package org.linkwork.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.linkwork.architecture.Sources.Source;

class DocumentedTest {
  @Test
  void shouldSayOfEveryPublicTypeWhatItIs() throws IOException {
    assertThat(undocumented(Sources.program())).isEmpty();
  }

  @Test
  void shouldNoticeAnOffender() throws IOException {
    Source silent =
        new Source(
            "Silent.java",
            """
            package offender;
            public final class Silent {
              /** Says what it is. */
              public record Talker(int words) {}
              public enum Mute { NOTHING }
              record Hidden() {}
            }
            """);
    assertThat(undocumented(List.of(silent)))
        .containsExactly("Silent.java: Silent", "Silent.java: Mute");
  }

  @Test
  void shouldSayOfEveryPackageWhatItIs() {
    assertThat(packagesWithoutInfo(Sources.program())).isEmpty();
    assertThat(packagesWithoutInfo(List.of(new Source("lonely/One.java", ""))))
        .containsExactly("lonely");
  }

  private static List<String> packagesWithoutInfo(List<Source> sources) {
    Set<String> without = new TreeSet<>();
    Set<String> with = new TreeSet<>();
    for (Source source : sources) {
      Path file = Path.of(source.file());
      boolean isInfo = file.endsWith("package-info.java");
      (isInfo && source.text().contains("/**") ? with : without).add(file.getParent().toString());
    }
    without.removeAll(with);
    return List.copyOf(without);
  }

  private static List<String> undocumented(List<Source> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Text> texts = sources.stream().map(Text::new).toList();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, texts);
    DocTrees comments = DocTrees.instance(task);
    List<String> undocumented = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      String file = unit.getSourceFile().getName().substring(1);
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree type, Void nothing) {
          boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
          if (open && comments.getDocComment(getCurrentPath()) == null) {
            undocumented.add(file + ": " + type.getSimpleName());
          }
          return super.visitClass(type, nothing);
        }
      }.scan(unit, null);
    }
    return undocumented;
  }

  /** Source in memory, as the compiler wants it. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(Source source) {
      super(URI.create("text:///" + source.file().replace('\\', '/')), Kind.SOURCE);
      text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
