-- What the rules of filing rest on, and their parameters.
INSERT INTO policy_clause (document, clause, content) VALUES
  ('PLATFORM', '备案公示天数（工作日）', '通知未规定，取 5 个工作日'),
  ('PLATFORM', '备案有效期（年）', '通知未规定，取 3 年'),
  ('PLATFORM', '备案续期提前期（月）', '有效期届满前 3 个月内（粤技服〔2022〕184号）'),
  ('PLATFORM', '备案审核意见', '逐项意见、退回补正'),
  ('PLATFORM', '备案现场核查', '首次备案和新增场所须现场核查'),
  ('PLATFORM', '期初结转', '系统启用前纸质核发的最后序列号'),
  ('PLATFORM', '备案草稿', '草稿的保存与续填');
INSERT INTO parameter_definition (name, kind, title, least, most) VALUES
  ('filing.notice.days', 'DAYS', '备案公示天数（工作日）', 1, 60),
  ('filing.validity.years', 'NUMBER', '备案有效期（年）', 1, 10),
  ('filing.renewal.months', 'NUMBER', '备案续期提前期（月）', 1, 24),
  ('filing.visit.required', 'NUMBER', '备案现场核查', 0, 1);
INSERT INTO parameter (name, valid_from, setting, document, clause) VALUES
  ('filing.notice.days', DATE '2020-08-19', '5', 'PLATFORM', '备案公示天数（工作日）'),
  ('filing.validity.years', DATE '2020-08-19', '3', 'PLATFORM', '备案有效期（年）'),
  ('filing.renewal.months', DATE '2020-08-19', '3', 'PLATFORM', '备案续期提前期（月）'),
  ('filing.visit.required', DATE '2020-08-19', '1', 'PLATFORM', '备案现场核查');
