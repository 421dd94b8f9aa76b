package org.klimatgap.architecture;

import java.util.Arrays;
import java.util.Set;

/** A module of the project: its folder, the first package segments it holds, and the modules it may use. */
enum ModuleOfProject {
    /** Holds every package that no other module names. */
    CORE("core", Set.of()),
    GHG_SCOPES("ghg-scopes", Set.of("ghg"), CORE),
    IO_CSV("io-csv", Set.of("io"), CORE, GHG_SCOPES),
    REPORTING("reporting", Set.of("report"), CORE, GHG_SCOPES),
    REPORTING_DOCX("reporting-docx", Set.of("docx"), CORE, GHG_SCOPES, REPORTING),
    FACADE("facade", Set.of(""), CORE, GHG_SCOPES, IO_CSV, REPORTING),
    JUPYTER("jupyter", Set.of("jupyter"), CORE, GHG_SCOPES, IO_CSV, REPORTING, FACADE),
    EXAMPLES("examples", Set.of("examples"), CORE, GHG_SCOPES, IO_CSV, REPORTING, REPORTING_DOCX, FACADE);

    private final String folder;
    private final Set<String> packages;
    private final Set<ModuleOfProject> mayUse;

    ModuleOfProject(String folder, Set<String> packages, ModuleOfProject... mayUse) {
        this.folder = folder;
        this.packages = packages;
        this.mayUse = Set.of(mayUse);
    }

    /** The module of a package, such as IO_CSV for 'org.klimatgap.io.csv' under the root 'org.klimatgap'. */
    static ModuleOfProject of(String root, String packageName) {
        String first = packageName.substring(Math.min(packageName.length(), root.length() + 1))
                .split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(module -> module.packages.contains(first))
                .findFirst()
                .orElse(CORE);
    }

    String folder() {
        return folder;
    }

    boolean isLibrary() {
        return this != EXAMPLES;
    }

    boolean mayUse(ModuleOfProject other) {
        return this == other || mayUse.contains(other);
    }
}
