package org.klimatgap.io.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.sector.SectorCode;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The totals of accounts as a Tablesaw table, such as the row '0764, Alvesta, 2023, 46770, reported, territorial, …'.
 *
 * <p>One row for each account and year, in the order of the accounts. The columns:
 *
 * <ul>
 *   <li>{@code area} (text): the area's code with its leading zero; {@code area_name} (text).
 *   <li>{@code year} (whole number) and {@code tonnes} (number).
 *   <li>{@code status} (text), such as {@code reported} or {@code provisional}.
 *   <li>{@code perspective}, {@code boundary}, {@code basket}, {@code gwp_set}, {@code vintage} (text): what the tonnes
 *       stand for; and {@code sectors} (text): which sectors are in the total, joined by a space.
 *   <li>{@code population} (whole number) and {@code kg_per_person} (number): missing where the account has no residents.
 * </ul>
 *
 * <p>Accounts of several bases may share a table, since an analyst compares them. The columns of the basis are therefore
 * always there: the library refuses to add what differs in one of them, Tablesaw does not, so group by {@link
 * #BASIS_COLUMNS} before adding. One account twice is refused, for it would be counted twice. There is no way back: an
 * account follows from an inventory and a rule, and keeps the trace of both.
 */
public final class AccountTable {
    /** The columns that tell apart what must not be added: perspective, boundary, basket, gwp_set, vintage. */
    public static final List<String> BASIS_COLUMNS = BasisColumns.NAMES;

    /**
     * What must not stand twice.
     *
     * @param area the area's code
     * @param basis what the tonnes stand for
     * @param sectors which sectors are in the total
     */
    private record Key(String area, Basis basis, Set<SectorCode> sectors) {
        static Key of(EmissionsAccount account) {
            return new Key(
                    account.area().code(),
                    account.basis(),
                    Set.copyOf(account.rule().sectors()));
        }
    }

    private final StringColumn area = StringColumn.create("area");
    private final StringColumn name = StringColumn.create("area_name");
    private final IntColumn year = IntColumn.create("year");
    private final DoubleColumn tonnes = DoubleColumn.create("tonnes");
    private final StringColumn status = StringColumn.create("status");
    private final BasisColumns basis = new BasisColumns();
    private final StringColumn sectors = StringColumn.create("sectors");
    private final LongColumn population = LongColumn.create("population");
    private final DoubleColumn perPerson = DoubleColumn.create("kg_per_person");

    private AccountTable() {}

    /**
     * The table of accounts.
     *
     * @param accounts the accounts; none gives a table without rows
     * @return a new table named {@code accounts}
     * @throws IllegalArgumentException if two accounts have the same area, basis and sectors
     */
    public static Table of(EmissionsAccount... accounts) {
        return of(List.of(accounts));
    }

    /**
     * The table of accounts.
     *
     * @param accounts the accounts; none gives a table without rows
     * @return a new table named {@code accounts}
     * @throws IllegalArgumentException if two accounts have the same area, basis and sectors
     */
    public static Table of(List<EmissionsAccount> accounts) {
        requireDistinct(accounts);
        AccountTable rows = new AccountTable();
        accounts.forEach(rows::append);
        return rows.table();
    }

    private static void requireDistinct(List<EmissionsAccount> accounts) {
        Set<Key> seen = new HashSet<>();
        accounts.stream().filter(each -> !seen.add(Key.of(each))).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("the account " + twice.area() + ", " + twice.basis()
                    + ", stands twice; accounts must differ in area, basis or sectors");
        });
    }

    private void append(EmissionsAccount account) {
        account.total().years().forEach(each -> append(account, each));
    }

    private void append(EmissionsAccount account, int each) {
        area.append(account.area().code());
        name.append(account.area().name());
        year.append(each);
        tonnes.append(account.total().get(each).tonnes());
        status.append(account.total().status(each).id());
        basis.append(account.basis());
        sectors.append(
                account.rule().sectors().stream().map(SectorCode::toString).collect(Collectors.joining(" ")));
        account.population(each)
                .ifPresentOrElse(known -> population.append(known.value().persons()), population::appendMissing);
        Cells.append(
                perPerson,
                account.observation(each).perCapita(),
                share -> share.value().kilogramsPerPerson());
    }

    private Table table() {
        return Table.create("accounts")
                .addColumns(area, name, year, tonnes, status)
                .addColumns(basis.columns())
                .addColumns(sectors, population, perPerson);
    }
}
