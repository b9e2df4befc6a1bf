package org.imagingmatch.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseConfigTest {

  private static final Path HOME = Path.of("/home/maria");

  @Test
  void dataGoesWhereTheOperatingSystemKeepsIt() {
    assertThat(DatabaseConfig.defaultDirectory("Linux", HOME, Map.of()))
        .isEqualTo(HOME.resolve(".local/share/imaging-match/postgresql"));
    assertThat(DatabaseConfig.defaultDirectory("Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/imaging-match/postgresql"));
    assertThat(DatabaseConfig.defaultDirectory("Windows 11", HOME, Map.of()))
        .isEqualTo(HOME.resolve("AppData/Local/imaging-match/postgresql"));
  }

  @Test
  void environmentMovesIt() {
    assertThat(DatabaseConfig.defaultDirectory("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/imaging-match/postgresql"));
    assertThat(
            DatabaseConfig.defaultDirectory("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/imaging-match/postgresql"));
  }

  @Test
  void relativeOrEmptyXdgDataHomeIsIgnored() {
    for (String value : new String[] {"", "data"}) {
      assertThat(DatabaseConfig.defaultDirectory("Linux", HOME, Map.of("XDG_DATA_HOME", value)))
          .isEqualTo(HOME.resolve(".local/share/imaging-match/postgresql"));
    }
  }
}
