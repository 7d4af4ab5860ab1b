-- The first facts were guarded against change and deletion only: nobody empties their tables either.
create trigger step_result_is_not_emptied before truncate on accreditation.step_result
    for each statement execute function shared.refuse_change();
create trigger item_record_is_not_emptied before truncate on accreditation.item_record
    for each statement execute function shared.refuse_change();
create trigger decision_is_not_emptied before truncate on accreditation.decision
    for each statement execute function shared.refuse_change();
create trigger suspension_is_not_emptied before truncate on accreditation.suspension
    for each statement execute function shared.refuse_change();
create trigger suspension_lift_is_not_emptied before truncate on accreditation.suspension_lift
    for each statement execute function shared.refuse_change();
create trigger withdrawal_is_not_emptied before truncate on accreditation.withdrawal
    for each statement execute function shared.refuse_change();
create trigger home_grade_is_not_emptied before truncate on accreditation.home_grade
    for each statement execute function shared.refuse_change();
create trigger home_report_is_not_emptied before truncate on accreditation.home_report
    for each statement execute function shared.refuse_change();
create trigger report_comment_is_not_emptied before truncate on accreditation.report_comment
    for each statement execute function shared.refuse_change();
create trigger comment_answer_is_not_emptied before truncate on accreditation.comment_answer
    for each statement execute function shared.refuse_change();
create trigger certificate_is_not_emptied before truncate on accreditation.certificate
    for each statement execute function shared.refuse_change();
