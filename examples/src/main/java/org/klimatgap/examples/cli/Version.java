package org.klimatgap.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar's manifest, such as 'klimatgap 0.1.0'. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"klimatgap " + (built == null ? "(classes without a jar)" : built)};
    }
}
