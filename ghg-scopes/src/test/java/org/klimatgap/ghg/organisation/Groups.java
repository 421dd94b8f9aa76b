package org.klimatgap.ghg.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/** Organisations of tests; each stake stands on a line of its own in 'organisation.csv', the first on line 2. */
public final class Groups {
    public static final SourceFile FILE = new SourceFile("organisation.csv", "0".repeat(64));

    private final List<Stake> stakes = new ArrayList<>();

    private Groups() {}

    /** A group without stakes. */
    public static Groups group() {
        return new Groups();
    }

    /** A stake of all times. */
    public Groups stake(String parent, String unit, double percent, Control financial, Control operational) {
        return stake(parent, unit, percent, financial, operational, HoldingPeriod.ALWAYS);
    }

    /** A stake of a period. */
    public Groups stake(
            String parent, String unit, double percent, Control financial, Control operational, HoldingPeriod period) {
        Origin place = new Origin.Place(FILE, stakes.size() + 2, "");
        Traced<Share> ownership = new Traced<>(Message.of(UnitKind.COMPANY), Share.ofPercent(percent), place);
        stakes.add(new Stake(parent, unit, ownership, financial, operational, period));
        return this;
    }

    /** The group of all units that a stake names. */
    public Checked<Organisation> check() {
        Set<String> ids = new LinkedHashSet<>();
        stakes.forEach(stake -> ids.addAll(List.of(stake.parent(), stake.unit())));
        return Organisation.of(ids.stream().map(Groups::unit).toList(), stakes);
    }

    /** The group of some units. */
    public Checked<Organisation> check(String... ids) {
        return Organisation.of(Arrays.stream(ids).map(Groups::unit).toList(), stakes);
    }

    /** The group, which has no error. */
    public Organisation get() {
        return check().get();
    }

    /** The stakes alone. */
    public List<Stake> stakes() {
        return List.copyOf(stakes);
    }

    /** A company. */
    public static OrganisationUnit unit(String id) {
        return new OrganisationUnit(id, "Unit " + id, UnitKind.COMPANY);
    }
}
