create table shared.bank_holiday_override (
    day        date    not null,
    is_holiday boolean not null,
    reason     text    not null,
    constraint bank_holiday_override_pk primary key (day)
);

comment on table shared.bank_holiday_override is
    'Days of England on which the rule for bank holidays does not hold: proclaimed once, or moved';

insert into shared.bank_holiday_override (day, is_holiday, reason) values
    ('2020-05-04', false, 'Early May bank holiday moved to 8 May'),
    ('2020-05-08', true, 'Early May bank holiday on the 75th anniversary of VE Day'),
    ('2022-05-30', false, 'Spring bank holiday moved to 2 June'),
    ('2022-06-02', true, 'Spring bank holiday, moved for the Platinum Jubilee'),
    ('2022-06-03', true, 'Platinum Jubilee of Queen Elizabeth II'),
    ('2022-09-19', true, 'State funeral of Queen Elizabeth II'),
    ('2023-05-08', true, 'Coronation of King Charles III');
