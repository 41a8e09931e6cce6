package hengji.app.demo;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static hengji.app.tables.Tables.ORGANISATION;

import hengji.app.account.Accounts;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.app.form.Versions;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The target that 渠县 published for 2024: shown as what it is, to be read, not a part of the made-up county. */
@Component
class PublishedForm {
    private static final int YEAR = 2024;

    private final DSLContext database;
    private final Accounts accounts;
    private final Forms forms;
    private final Filling filling;
    private final Versions versions;
    private final Assessor assessor;

    PublishedForm(
            DSLContext database,
            Accounts accounts,
            Forms forms,
            Filling filling,
            Versions versions,
            Assessor assessor) {
        this.database = database;
        this.accounts = accounts;
        this.forms = forms;
        this.filling = filling;
        this.versions = versions;
        this.assessor = assessor;
    }

    /** Everybody with a business role may look at it. */
    void show(Collection<Who> people) {
        long form = published();
        people.stream().filter(PublishedForm::isInBusiness).forEach(who -> {
            accounts.give(who.id(), DemoPeople.looksAtPublished());
            database.insertInto(FORM_ASSIGNMENT)
                    .set(FORM_ASSIGNMENT.FORM_ID, form)
                    .set(FORM_ASSIGNMENT.ACCOUNT_ID, who.id())
                    .execute();
        });
    }

    private static boolean isInBusiness(Who who) {
        return who.roles().stream().noneMatch(role -> role.isAdministrative());
    }

    private long published() {
        Form content = content();
        long form = forms.begin(new Forms.Beginning(
                DemoCounty.PUBLISHED_REGION,
                organisation(),
                YEAR,
                PathKind.TARGET,
                FormKind.DEPARTMENT_TARGET,
                "",
                "",
                "",
                0,
                0));
        filling.fill(form, content);
        database.update(FORM)
                .set(FORM.STATE, State.APPROVED.name())
                .where(FORM.ID.eq(form))
                .execute();
        versions.freeze(
                form,
                content,
                assessor.pack(DemoCounty.PUBLISHED_REGION, YEAR),
                Versions.Occasion.APPROVED,
                new Versions.Ground("政府网站公开的目标表，原样收录", "", Optional.empty()),
                0);
        return form;
    }

    private long organisation() {
        var body = database.newRecord(ORGANISATION);
        body.setRegionCode(DemoCounty.PUBLISHED_REGION);
        body.setCode("公开");
        body.setName("渠县教育部门（政府网站公开）");
        body.setKind("DEPARTMENT");
        body.setValidFrom(LocalDate.of(YEAR, 1, 1));
        body.setRevision(1L);
        body.store();
        return body.getId();
    }

    private static Form content() {
        try (InputStream in = PublishedForm.class.getResourceAsStream("/demo/target.json")) {
            if (in == null) {
                throw new IllegalStateException("no demo/target.json");
            }
            return new FormCodec().read(in.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (UnreadableFile problem) {
            throw new IllegalStateException(problem);
        }
    }
}
