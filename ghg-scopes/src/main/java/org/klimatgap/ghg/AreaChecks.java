package org.klimatgap.ghg;

/** What every area checks of itself. */
final class AreaChecks {
    private AreaChecks() {}

    static boolean isDigits(String code, int length) {
        return code.length() == length && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static void name(String code, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("area " + code + " needs a name");
        }
    }
}
