//! The reference data of the house: two cities, a sector, a level, a tag, figures, images.

use entity::{asset, city, city_sector, figure, level, sector, tag};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::EntityTrait as _;
use serde_json::json;

use super::{IMAGE, Press, SECRET_IMAGE};

impl Press {
    pub(super) async fn furnish(&self) {
        let names = |ar: &str, fr: &str| Set(json!({"ar-MA": ar, "fr-MA": fr}).to_string());
        for (position, (slug, iso, ar, fr)) in [
            (
                "souss-massa",
                "MA-09",
                "مدينة المهن والكفاءات سوس ماسة",
                "CMC Souss-Massa",
            ),
            (
                "oriental",
                "MA-02",
                "مدينة المهن والكفاءات الشرق",
                "CMC Oriental",
            ),
        ]
        .into_iter()
        .enumerate()
        {
            let row = city::ActiveModel {
                id: NotSet,
                slug: Set(slug.to_owned()),
                iso_region: Set(iso.to_owned()),
                position: Set(i64::try_from(position).unwrap()),
                names: names(ar, fr),
                regions: names("سوس ماسة", "Souss-Massa"),
                towns: names("أكادير", "Agadir"),
                status: Set("open".to_owned()),
                status_as_of: Set(Some("2026-02".to_owned())),
                opened_on: Set(Some("2022-10-17".to_owned())),
                facilities: Set("[]".to_owned()),
                antennas: Set("[]".to_owned()),
                sources: Set("[]".to_owned()),
                confidence: Set("high".to_owned()),
                lock_version: Set(1),
                updated_at: Set(1),
                ..Default::default()
            };
            city::Entity::insert(row)
                .exec(&self.house.rows)
                .await
                .unwrap();
        }
        let row = sector::ActiveModel {
            id: NotSet,
            code: Set("agriculture".to_owned()),
            names: names("الفلاحة", "Agriculture"),
            position: Set(1),
            lock_version: Set(1),
            updated_at: Set(1),
            ..Default::default()
        };
        sector::Entity::insert(row)
            .exec(&self.house.rows)
            .await
            .unwrap();
        let row = level::ActiveModel {
            id: NotSet,
            code: Set("TS".to_owned()),
            names: names("تقني متخصص", "Technicien spécialisé"),
            position: Set(1),
            lock_version: Set(1),
            updated_at: Set(1),
            ..Default::default()
        };
        level::Entity::insert(row)
            .exec(&self.house.rows)
            .await
            .unwrap();
        let row = tag::ActiveModel {
            id: NotSet,
            code: Set("rentree".to_owned()),
            names: names("الدخول التكويني", "Rentrée"),
            lock_version: Set(1),
            updated_at: Set(1),
        };
        tag::Entity::insert(row)
            .exec(&self.house.rows)
            .await
            .unwrap();
        self.furnish_more().await;
    }

    async fn furnish_more(&self) {
        let link = city_sector::ActiveModel {
            id: NotSet,
            city_id: Set(1),
            sector_id: Set(1),
        };
        city_sector::Entity::insert(link)
            .exec(&self.house.rows)
            .await
            .unwrap();
        for (measure, value, as_of) in [("places", "3300", Some("2022-10")), ("beds", "9999", None)]
        {
            let row = figure::ActiveModel {
                id: NotSet,
                city_id: Set(1),
                measure: Set(measure.to_owned()),
                value: Set(value.to_owned()),
                unit: Set("places".to_owned()),
                as_of: Set(as_of.map(str::to_owned)),
                scope: Set(None),
                source: Set("communiqué OFPPT".to_owned()),
                position: Set(1),
                lock_version: Set(1),
                updated_at: Set(1),
            };
            figure::Entity::insert(row)
                .exec(&self.house.rows)
                .await
                .unwrap();
        }
        for id in [IMAGE, SECRET_IMAGE] {
            let row = asset::ActiveModel {
                id: NotSet,
                public_id: Set(id.to_owned()),
                file_name: Set("a.jpg".to_owned()),
                mime: Set("image/jpeg".to_owned()),
                width: Set(1920),
                height: Set(1280),
                size: Set(8),
                digest: Set("d16e57".to_owned()),
                uploaded_at: Set(0),
                ..Default::default()
            };
            asset::Entity::insert(row)
                .exec(&self.house.rows)
                .await
                .unwrap();
        }
    }
}
