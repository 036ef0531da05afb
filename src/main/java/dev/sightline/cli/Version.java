package dev.sightline.cli;

import picocli.CommandLine.IVersionProvider;

/// Which Sightline this is.
final class Version {
    private Version() {}

    /// The version in the jar's manifest; a build that is not packaged says so.
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /// What `--version` says. A class of its own, so that no command that runs without picocli loads any of it.
    static final class Line implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Sightline " + number()};
        }
    }
}
