package org.imagingmatch.matching.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges pages by the rules of WCAG 2.2 AA and of good practice. */
final class Axe {

  private static final Path FOLDER = Path.of("target", "axe");
  private static final Path PROGRAM = Path.of("node_modules", "axe-core", "axe.min.js");
  private static final String VERSION = "4.14.1";

  private static final String RUN =
      """
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
        .then(found => {
          const shown = document.createElement('pre');
          shown.id = 'axe';
          shown.textContent = found.passes.length + ' passed; ' +
            found.violations.map(each => each.id + ' ' + each.nodes[0].html).join('; ');
          document.body.append(shown);
        });
      """;

  private static final Pattern FOUND =
      Pattern.compile("<pre id=\"axe\">(\\d+) passed; ([^<]*)</pre>");

  private Axe() {}

  /** The program, from the registry of npm unless it is here already. */
  static String program() throws IOException, InterruptedException {
    Path file = FOLDER.resolve(PROGRAM);
    if (!Files.exists(file)) {
      Files.createDirectories(FOLDER);
      Process install =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--prefix",
                  FOLDER.toString(),
                  "--no-package-lock",
                  "--no-audit",
                  "--no-fund",
                  "--ignore-scripts",
                  "axe-core@" + VERSION)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (install.waitFor() != 0) {
        throw new IOException("npm has not installed axe-core " + VERSION);
      }
    }
    return Files.readString(file);
  }

  /** The page with the program at work in it. */
  static String in(String page, String program) {
    return page.replace(
        "</body>", "<script>" + program + "</script><script>" + RUN + "</script></body>");
  }

  /** What it found in a document; empty = nothing is wrong. */
  static String found(String dom) {
    Matcher found = FOUND.matcher(dom);
    if (!found.find() || found.group(1).equals("0")) {
      throw new AssertionError("axe-core judged nothing");
    }
    return found.group(2);
  }
}
