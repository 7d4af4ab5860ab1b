package org.hearthmark.provider.export;

import org.hearthmark.provider.ExportPart;
import org.hearthmark.provider.ExportRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this module keeps of a provider: its record with all versions, its staff list, its numbers. */
@Configuration(proxyBeanMethods = false)
class OwnParts {

    @Bean
    @Order(10)
    ExportPart recordPart(ExportRows rows) {
        return rows.part("record", "What you said, with every earlier version", """
                select jsonb_build_object(
                    'number', s.number, 'subject', s.subject, 'partOf', s.part_of, 'home', h.reference,
                    'topic', s.topic, 'answer', s.content, 'validUntil', s.valid_until,
                    'recordedAt', s.recorded_at, 'recordedBy', s.recorded_by)
                from provider.record r
                join provider.statement s on s.firm = r.firm
                left join provider.setting h on h.id = s.subject
                where r.organisation = ?
                order by s.number
                """);
    }

    @Bean
    @Order(20)
    ExportPart staffPart(ExportRows rows) {
        return rows.part("staff", "Your staff list, with every earlier version", """
                select jsonb_build_object(
                    'version', e.version, 'recordedAt', v.recorded_at, 'recordedBy', v.recorded_by,
                    'removed', e.removed, 'person', e.person, 'name', e.name, 'role', e.role, 'service', e.service,
                    'region', e.region, 'startDate', e.start_date, 'nights', e.nights, 'agency', e.agency,
                    'conditionalStart', e.conditional_start, 'serviceManager', e.service_manager)
                from provider.record r
                join provider.staff_list_version v on v.firm = r.firm
                join provider.staff_entry e on e.firm = v.firm and e.version = v.version
                where r.organisation = ?
                order by e.version, e.name, e.person
                """);
    }

    @Bean
    @Order(21)
    ExportPart staffDeclarationsPart(ExportRows rows) {
        return rows.part("staff-declarations", "When you declared the staff list complete", """
                select jsonb_build_object(
                    'version', d.version, 'declaredBy', d.declared_by, 'day', d.true_from,
                    'recordedAt', d.recorded_at, 'recordedBy', d.recorded_by)
                from provider.record r
                join provider.staff_declaration d on d.firm = r.firm
                where r.organisation = ?
                order by d.version
                """);
    }

    @Bean
    @Order(30)
    ExportPart occupancyPart(ExportRows rows) {
        return rows.part("occupancy", "How many young people you said live in your homes", """
                select jsonb_build_object(
                    'home', h.reference, 'council', o.council_gss, 'youngPeople', o.young_people, 'from', o.true_from,
                    'recordedAt', o.recorded_at, 'recordedBy', o.recorded_by)
                from provider.record r
                join provider.setting h on h.firm = r.firm
                join provider.occupancy o on o.setting = h.id and o.stated_by = 'PROVIDER'
                where r.organisation = ?
                order by o.number
                """);
    }

    @Bean
    @Order(31)
    ExportPart vacanciesPart(ExportRows rows) {
        return rows.part("vacancies", "How many places you said are free", """
                select jsonb_build_object(
                    'home', h.reference, 'freePlaces', v.free_places, 'from', v.true_from,
                    'recordedAt', v.recorded_at, 'recordedBy', v.recorded_by)
                from provider.record r
                join provider.setting h on h.firm = r.firm
                join provider.vacancy v on v.setting = h.id
                where r.organisation = ?
                order by v.number
                """);
    }
}
