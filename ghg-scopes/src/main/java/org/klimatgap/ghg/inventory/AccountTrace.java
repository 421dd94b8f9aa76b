package org.klimatgap.ghg.inventory;

import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** The derivation trees of account totals. */
final class AccountTrace {
    private static final String STANDARD =
            "IPCC 2006 Guidelines, Vol. 1, ch. 1 (national totals are sums of categories)";

    private AccountTrace() {}

    static Traced<Emissions> cell(InventoryLine line, int year) {
        Message name = Message.of(InventoryText.CELL)
                .with("sector", line.sector().title())
                .with("municipality", line.area().name())
                .with("year", year);
        return new Traced<>(name, line.series().get(year), line.origin(year));
    }

    static SectorShare share(InventoryLine line, int year, Traced<Emissions> whole) {
        Traced<Emissions> part = cell(line, year);
        Share share = part.value().shareOf(whole.value());
        Message name = Message.of(InventoryText.SECTOR_SHARE)
                .with("sector", line.sector().title())
                .with("year", year);
        Origin origin = new Origin.Derivation(
                Message.of(InventoryText.SHARE_OF_TOTAL), "E_sector / E", STANDARD, List.of(part, whole));
        return new SectorShare(line.sector(), part, new Traced<>(name, share, origin));
    }

    static Traced<Emissions> sum(InventoryText operation, int year, Emissions sum, List<Traced<Emissions>> parts) {
        Message name = Message.of(InventoryText.ACCOUNT_TOTAL).with("year", year);
        if (parts.size() == 1) {
            return parts.get(0).named(name);
        }
        return new Traced<>(
                name, sum, new Origin.Derivation(Message.of(operation), "E = Σ Eᵢ", STANDARD, List.copyOf(parts)));
    }
}
