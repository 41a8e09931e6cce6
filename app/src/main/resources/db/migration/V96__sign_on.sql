-- One account for each person the county's sign-on vouches for.
create unique index account_oidc_subject on account (oidc_subject);
