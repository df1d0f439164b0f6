-- A declared figure may stand beside one part of a counted one: a country, a component, a sector.
alter table results.indicator drop constraint indicator_measure_country_fkey;
alter table results.indicator rename column measure_country to measure_group;
