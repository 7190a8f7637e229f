-- What the application may do to each table. Nothing may be deleted; what is append-only has no UPDATE either, so that
-- history cannot be bent by the application even if it is broken (I3, I6).

-- append-only
GRANT SELECT, INSERT ON audit_entry TO skillcert_app;
GRANT SELECT, INSERT ON audit_verification TO skillcert_app;
GRANT SELECT, INSERT ON audit_finding TO skillcert_app;
GRANT SELECT, INSERT ON past_password TO skillcert_app;
GRANT SELECT, INSERT ON approval_round TO skillcert_app;
GRANT SELECT, INSERT ON approval_step TO skillcert_app;
GRANT SELECT, INSERT ON approval_hand TO skillcert_app;
GRANT SELECT, INSERT ON approval_entry TO skillcert_app;
GRANT SELECT, INSERT ON document_content TO skillcert_app;
GRANT SELECT, INSERT ON body_code TO skillcert_app;
GRANT SELECT, INSERT ON retired_code TO skillcert_app;
GRANT SELECT, INSERT ON filing_site TO skillcert_app;
GRANT SELECT, INSERT ON filing_scope TO skillcert_app;
GRANT SELECT, INSERT ON filing_fee TO skillcert_app;
GRANT SELECT, INSERT ON filing_person TO skillcert_app;
GRANT SELECT, INSERT ON filing_partner TO skillcert_app;
GRANT SELECT, INSERT ON filing_paper TO skillcert_app;
GRANT SELECT, INSERT ON filing_parent TO skillcert_app;
GRANT SELECT, INSERT ON filing_remark TO skillcert_app;
GRANT SELECT, INSERT ON filing_remark_settled TO skillcert_app;
GRANT SELECT, INSERT ON filing_visit TO skillcert_app;
GRANT SELECT, INSERT ON filing_version TO skillcert_app;
GRANT SELECT, INSERT ON body_lineage TO skillcert_app;
GRANT SELECT, INSERT ON document_version TO skillcert_app;
GRANT SELECT, INSERT ON external_body TO skillcert_app;
GRANT SELECT, INSERT ON body TO skillcert_app;
GRANT SELECT, INSERT ON batch_editor TO skillcert_app;
GRANT SELECT, INSERT ON result_list TO skillcert_app;
GRANT SELECT, INSERT ON result_row TO skillcert_app;
GRANT SELECT, INSERT ON approved_list TO skillcert_app;
GRANT SELECT, INSERT ON ledger_entry TO skillcert_app;
GRANT SELECT, INSERT ON ledger_proof TO skillcert_app;
GRANT SELECT, INSERT ON ledger_proof_finding TO skillcert_app;
GRANT SELECT, INSERT ON print_sheet TO skillcert_app;
GRANT SELECT, INSERT ON print_file TO skillcert_app;
GRANT SELECT, INSERT ON calendar_day TO skillcert_app;
GRANT SELECT, INSERT ON calendar_year TO skillcert_app;
GRANT SELECT, INSERT ON calendar_amendment TO skillcert_app;
GRANT SELECT, INSERT ON amended_day TO skillcert_app;
GRANT SELECT, INSERT ON parameter TO skillcert_app;
GRANT SELECT, INSERT ON parameter_revision TO skillcert_app;
GRANT SELECT, INSERT ON policy_document TO skillcert_app;
GRANT SELECT, INSERT ON policy_document_end TO skillcert_app;
GRANT SELECT, INSERT ON policy_clause TO skillcert_app;
GRANT SELECT, INSERT ON policy_document_title TO skillcert_app;
GRANT SELECT, INSERT ON policy_document_file TO skillcert_app;
GRANT SELECT, INSERT ON announcement_read TO skillcert_app;

-- read only: filled by migrations
GRANT SELECT ON occupation_row TO skillcert_app;
GRANT SELECT ON occupation_level TO skillcert_app;
GRANT SELECT ON parameter_definition TO skillcert_app;
-- which migrations have run, for the page 运行状态
GRANT SELECT ON flyway_schema_history TO skillcert_app;

-- state that moves on
GRANT SELECT, INSERT, UPDATE ON data_key TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON audit_head TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON unit TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON account TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON account_role TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON demonstration_clock TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON announcement TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON timer_run TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON job TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON credential TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON recovery_code TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON login_session TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON form_draft TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON sent_form TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON approval_request TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON body_code_counter TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON filing TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON body_standing TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON filing_draft TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON opening_balance TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON code_request TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON standing_proposal TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON site TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON scope_item TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON batch TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON candidate TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON serial_counter TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON certificate TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON ledger_head TO skillcert_app;
GRANT SELECT, INSERT, UPDATE ON print_job TO skillcert_app;
