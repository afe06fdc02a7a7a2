package org.linkwork.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.linkwork.architecture.offender.Offender;
import org.linkwork.pathway.SocialPrescribingModel;

/** The program as it is compiled, and deliberate offenders to try rules on. */
final class Tree {
  /** The root of all packages. */
  static final String ROOT = "org.linkwork";

  /** Packages whose classes are at work while a week passes. */
  static final String[] MODEL = {
    ROOT + ".chance..",
    ROOT + ".setting..",
    ROOT + ".patient..",
    ROOT + ".community..",
    ROOT + ".practice..",
    ROOT + ".world..",
    ROOT + ".intervention..",
    ROOT + ".pathway.."
  };

  /** Every class of the program. */
  static final JavaClasses PROGRAM = new ClassFileImporter().importPath(compiled());

  /** Classes that break every rule. */
  static final JavaClasses OFFENDERS = new ClassFileImporter().importPackagesOf(Offender.class);

  private Tree() {}

  private static Path compiled() {
    try {
      return Path.of(
          SocialPrescribingModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
