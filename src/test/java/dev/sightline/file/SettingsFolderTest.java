package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {
    private static final Path HOME = Path.of("/people/jana");

    @TempDir
    Path folder;

    private static Path on(String system, Map<String, String> environment) {
        return SettingsFolder.of(system, HOME, environment::get);
    }

    @Test
    void eachSystemHasAPlaceForIt() {
        assertThat(on("Linux", Map.of())).isEqualTo(HOME.resolve(".config/sightline"));
        assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "/etc/jana"))).isEqualTo(Path.of("/etc/jana/sightline"));
        assertThat(on("Mac OS X", Map.of("XDG_CONFIG_HOME", "/etc/jana")))
                .isEqualTo(HOME.resolve("Library/Application Support/Sightline"));
        assertThat(on("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Sightline"));
    }

    @Test
    void theBrandIsALineOfThePreferencesFoundFromTheirFolder() throws IOException {
        assertThat(SettingsFolder.brand(folder)).isEmpty();
        Path file = folder.resolve("preferences");
        Files.writeString(file, "# mine\nbranding = 3\nbrand = house/brand = new.json \n");
        assertThat(SettingsFolder.brand(folder)).contains(folder.resolve("house/brand = new.json"));
        Files.writeString(file, "brand = /etc/brand.json\n");
        assertThat(SettingsFolder.brand(folder)).contains(Path.of("/etc/brand.json"));
    }

    @Test
    void whatCannotBeReadNamesNoBrand() throws IOException {
        Path file = folder.resolve("preferences");
        Files.writeString(file, "brand =\n");
        assertThat(SettingsFolder.brand(folder)).isEmpty();
        Files.writeString(file, "brand = a\0b\n");
        assertThat(SettingsFolder.brand(folder)).isEmpty();
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'b'});
        assertThat(SettingsFolder.brand(folder)).isEmpty();
    }
}
