package org.hearthmark.provider.companieshouse;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The public API of Companies House, as far as it is asked: answers as they come, whatever their status. */
@HttpExchange(accept = "application/json")
interface CompaniesHouseApi {

    /** The most entries that one page of a list has. */
    String PAGE = "items_per_page=100";

    @GetExchange("/company/{number}")
    ResponseEntity<byte[]> profile(@PathVariable String number);

    @GetExchange("/company/{number}/insolvency")
    ResponseEntity<byte[]> insolvency(@PathVariable String number);

    @GetExchange("/company/{number}/charges?" + PAGE)
    ResponseEntity<byte[]> charges(@PathVariable String number, @RequestParam("start_index") int from);

    @GetExchange("/company/{number}/filing-history?" + PAGE)
    ResponseEntity<byte[]> filings(@PathVariable String number, @RequestParam("start_index") int from);

    @GetExchange("/company/{number}/officers?" + PAGE)
    ResponseEntity<byte[]> officers(@PathVariable String number, @RequestParam("start_index") int from);

    @GetExchange("/company/{number}/persons-with-significant-control?" + PAGE)
    ResponseEntity<byte[]> controllers(@PathVariable String number, @RequestParam("start_index") int from);

    @GetExchange("/company/{number}/persons-with-significant-control-statements?" + PAGE)
    ResponseEntity<byte[]> statements(@PathVariable String number, @RequestParam("start_index") int from);

    @GetExchange("/search/disqualified-officers?" + PAGE)
    ResponseEntity<byte[]> disqualified(@RequestParam("q") String name);

    @GetExchange("/disqualified-officers/natural/{id}")
    ResponseEntity<byte[]> disqualification(@PathVariable String id);
}
