package org.hearthmark.ladder.application.market;

import java.util.List;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.PastRaise;

/**
 * The market as it is recorded now, and who judges it.
 *
 * @param sheets by the numbers of the homes
 * @param past   raises that took effect within the guard's window
 */
public record MarketNow(Market market, Judge judge, List<Sheet> sheets, List<PastRaise> past) {

    public MarketNow {
        sheets = List.copyOf(sheets);
        past = List.copyOf(past);
    }

    public String nameOf(Home home) {
        return sheets.get(home.number()).name();
    }

    public String firmOf(Home home) {
        return sheets.get(home.number()).firmLabel();
    }
}
