package org.klimatgap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules about what may not be called, so that the same input gives the same bytes on any machine.
 *
 * <p>A ban is a regular expression over 'owner.member(parameter types)'; method references count as calls.
 */
final class CallRules {
    private static final String NO_LOCALE = "\\((?!.*Locale).*\\)";

    private static final List<String> CLOCK = List.of(
            "java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system|tick(Millis|Seconds|Minutes)).*",
            "java\\.time\\.InstantSource\\.system.*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*");

    private static final List<String> DEFAULTS = List.of(
            "java\\.util\\.Locale\\.[gs]etDefault\\(.*",
            "java\\.util\\.TimeZone\\.[gs]etDefault\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(,int,int)?\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.io\\.File(Reader|Writer)\\.<init>\\((?!.*Charset).*\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
            "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.io\\.(OutputStream|File)(,boolean)?\\)",
            "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.lang\\.String\\)",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String,.*",
            "java\\.util\\.Formatter\\.<init>" + NO_LOCALE,
            "java\\.util\\.Scanner\\.<init>\\(.*",
            "java\\.util\\.ResourceBundle\\.getBundle" + NO_LOCALE,
            "java\\.text\\.(Number|Date)Format\\.get\\w*Instance" + NO_LOCALE,
            "java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)",
            "java\\.text\\.DecimalFormatSymbols\\.(<init>|getInstance)\\(\\)",
            "java\\.text\\.SimpleDateFormat\\.<init>\\((java\\.lang\\.String)?\\)",
            "java\\.text\\.MessageFormat\\.(<init>|format)\\(java\\.lang\\.String(,\\[Ljava\\.lang\\.Object;)?\\)",
            "java\\.text\\.(Collator|BreakIterator)\\.get\\w*Instance\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)");

    private static final List<String> CHANCE = List.of(
            "java\\.lang\\.(Strict)?Math\\.random\\(\\)",
            "java\\.util\\.(Splittable)?Random\\.<init>\\(\\)",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
            "java\\.util\\.random\\.RandomGeneratorFactory\\.create\\(\\)");

    private static final List<String> CONSOLE =
            List.of("java\\.lang\\.System\\.(out|err|in|console\\(\\))", ".*\\.printStackTrace\\(\\)");

    private static final List<String> NETWORK = List.of(
            "java\\.net\\.URL\\.(openStream|openConnection|getContent)\\(.*",
            "java\\.net\\.InetAddress\\.(getByName|getAllByName|getLocalHost)\\(.*");

    private static final Pattern NETWORK_TYPE = Pattern.compile("java\\.net\\.http\\..*|javax\\.net\\..*"
            + "|java\\.net\\.(\\w*URLConnection|\\w*Socket|DatagramPacket)"
            + "|java\\.nio\\.channels\\.(\\w*SocketChannel|DatagramChannel)");

    private CallRules() {}

    static ArchRule noClock() {
        return noClasses().should().accessTargetWhere(oneOf("the clock", CLOCK)).allowEmptyShould(true);
    }

    static ArchRule noDefaultLocaleCharsetOrZone() {
        return noClasses()
                .should()
                .accessTargetWhere(oneOf("a default locale, charset or time zone", DEFAULTS))
                .allowEmptyShould(true);
    }

    static ArchRule noChanceWithoutSeed() {
        return noClasses()
                .should()
                .accessTargetWhere(oneOf("chance without a seed", CHANCE))
                .allowEmptyShould(true);
    }

    /** The command line alone may print. */
    static ArchRule noConsole(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".examples..")
                .should()
                .accessTargetWhere(oneOf("the console", CONSOLE))
                .allowEmptyShould(true);
    }

    static ArchRule noNetworkCall() {
        return noClasses()
                .should()
                .accessTargetWhere(oneOf("the network", NETWORK))
                .allowEmptyShould(true);
    }

    static ArchRule noNetworkType() {
        return noClasses().should().dependOnClassesThat(networkTypes()).allowEmptyShould(true);
    }

    /** What came from elsewhere is read as CSV, XLSX or JSON, never as objects. */
    static ArchRule noObjectsRead() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> networkTypes() {
        return DescribedPredicate.describe(
                "are of the network",
                type -> NETWORK_TYPE.matcher(type.getName()).matches());
    }

    private static DescribedPredicate<JavaAccess<?>> oneOf(String what, List<String> bans) {
        Pattern banned = Pattern.compile(String.join("|", bans));
        return DescribedPredicate.describe(
                what, access -> banned.matcher(signature(access.getTarget())).matches());
    }

    private static String signature(AccessTarget target) {
        String member = target.getOwner().getName() + "." + target.getName();
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return unit.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .collect(Collectors.joining(",", member + "(", ")"));
        }
        return member;
    }
}
