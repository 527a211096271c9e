//! Who sees whom.

use mihan::domain::scope::Role;

use crate::both_databases;
use crate::support::Answer;

both_databases! {
    async fn a_manager_sees_the_people_of_the_own_city_only(app: TestApp) {
        app.person("near").contributor_of("souss-massa").exists().await;
        let far = app.person("far").contributor_of("oriental").exists().await;
        let mut manager = app.person("manager").manager_of("souss-massa").signed_in().await;
        let list = manager.browser.get("/admin/people").await;
        assert_eq!(names(&list), ["manager", "near"]);
        let list = manager.browser.get("/admin/people?city=oriental&q=far").await;
        assert!(names(&list).is_empty());
        let page = manager.browser.get(&format!("/admin/people/{}", far.public_id)).await;
        assert_eq!(page.status, 404);
        assert!(list.attributes("a[href='/admin/people/new']", "href").is_empty());
    }

    async fn an_administrator_narrows_the_list_by_city_role_and_words(app: TestApp) {
        app.person("amina").contributor_of("souss-massa").exists().await;
        app.person("brahim").approver_of("souss-massa").exists().await;
        app.person("a_b").contributor_of("oriental").exists().await;
        let mut administrator = app.person("zineb").administrator().signed_in().await;
        let mut names_at = async |path: &str| names(&administrator.browser.get(path).await);
        assert_eq!(names_at("/admin/people").await, ["a_b", "amina", "brahim", "zineb"]);
        assert_eq!(names_at("/admin/people?city=souss-massa").await, ["amina", "brahim"]);
        assert_eq!(names_at("/admin/people?city=souss-massa&role=approver").await, ["brahim"]);
        assert_eq!(names_at("/admin/people?q=AMI").await, ["amina"]);
        // An underscore that was typed stands for itself.
        assert_eq!(names_at("/admin/people?q=a_").await, ["a_b"]);
        assert!(names_at("/admin/people?page=9").await.is_empty());
    }

    async fn a_contributor_is_told_who_may_see_people(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let answer = editor.browser.get("/admin/people").await;
        assert_eq!(answer.status, 403);
        assert!(answer.body.contains("Administrator"), "{}", answer.body);
    }

    async fn long_lists_are_cut_into_pages(app: TestApp) {
        for number in 0..26 {
            app.person(&format!("p{number:02}")).is(Role::Contributor, None).exists().await;
        }
        let mut administrator = app.person("z").administrator().signed_in().await;
        let first = administrator.browser.get("/admin/people").await;
        assert_eq!(names(&first).len(), 25);
        let next = first.attributes("a[rel=next]", "href");
        let second = administrator.browser.get(&next[0]).await;
        assert_eq!(names(&second), ["p25", "z"]);
    }
}

fn names(list: &Answer) -> Vec<String> {
    assert_eq!(list.status, 200, "{}", list.body);
    list.texts("tbody th a")
}
