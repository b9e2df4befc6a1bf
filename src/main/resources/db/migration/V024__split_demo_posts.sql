-- The posts of the demo are loaded provider by provider now, because a transaction is for one
-- organisation; whoever has them all has each.
insert into demo_batch (name, loaded_at)
select 'posts ' || provider, loaded_at
from demo_batch,
  unnest(array ['CHN', 'FVN', 'WCH', 'TSH', 'LIF', 'HVD', 'TDR', 'LCD', 'GDM', 'SLI', 'KLB']) provider
where name = 'posts';
