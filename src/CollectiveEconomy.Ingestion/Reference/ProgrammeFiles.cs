using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Programmes, the bodies that carry them out and the products around which they build chains.</summary>
internal static class ProgrammeFiles
{
    public static IReadOnlyList<Programme> Programmes() =>
        CodelistFile.Read(
            "programmes.csv",
            csv => new Programme
            {
                Code = csv.Text("code"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                StartYear = csv.Int("start_year"),
                EndYear = csv.Int("end_year"),
                SourceDocumentCode = csv.TextOrNull("source_document"),
            }
        );

    public static IReadOnlyList<SupportUnit> SupportUnits() =>
        CodelistFile.Read(
            "support_units.csv",
            csv => new SupportUnit
            {
                Code = csv.Text("code"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                Kind = csv.Enum<SupportUnitKind>("kind"),
                ProvinceId = csv.TextOrNull("province_34") is { } province ? Province.IdOf(AreaSet.Areas2025, province) : null,
            }
        );

    /// <summary>Names come from the national list, which is a codelist; the group is ours.</summary>
    public static IReadOnlyList<Product> Products()
    {
        var names = CodeFiles.Codes().Where(code => code.CodelistId == CodelistIds.NationalKeyProduct).ToDictionary(code => code.Value);
        return CodelistFile.Read(
            "products.csv",
            csv => new Product
            {
                Code = csv.Text("code"),
                NameVi = names[csv.Text("code")].NameVi,
                NameEn = names[csv.Text("code")].NameEn,
                Group = csv.Text("group"),
            }
        );
    }

    public static IReadOnlyList<KeyProductDesignation> Designations() =>
        [
            .. Products()
                .Select(
                    (product, index) =>
                        new KeyProductDesignation
                        {
                            Id = index + 1,
                            ProductCode = product.Code,
                            Level = DesignationLevel.National,
                            RegionCode = null,
                            ProvinceId = null,
                            CooperativeId = null,
                            Stars = null,
                            Decision = "Thông tư 37/2018/TT-BNNPTNT",
                            ValidFrom = null,
                            ValidTo = null,
                            Origin = Origin.Reported,
                        }
                ),
        ];
}
