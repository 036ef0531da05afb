package dev.sightline.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    /// The version in the jar's manifest; a build that is not packaged says so.
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Sightline " + number()};
    }
}
