using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Tests.Reference;

public sealed class ReferenceDataTests
{
    private static readonly ReferenceData Reference = new();

    [Fact]
    public void Both_area_sets_are_complete_and_every_old_province_has_one_successor()
    {
        var old = Reference.Provinces.Where(province => province.Areas == AreaSet.AreasBefore2025).ToList();
        var current = Reference.Provinces.Where(province => province.Areas == AreaSet.Areas2025).ToList();
        Assert.Equal((63, 34), (old.Count, current.Count));
        Assert.Equal(
            current.Select(province => province.Id).Order(),
            old.Select(province => province.SuccessorId!.Value).Distinct().Order()
        );
        Assert.All(current, province => Assert.Null(province.SuccessorId));
    }

    [Fact]
    public void The_two_files_of_provinces_tell_the_same_succession()
    {
        var told = CodelistFile
            .Read("provinces_34.csv", csv => (New: csv.Text("code"), Old: csv.Text("predecessor_codes_63").Split(' ')))
            .SelectMany(row => row.Old.Select(old => (old, row.New)));
        var kept = Reference
            .Provinces.Where(province => province.SuccessorId is not null)
            .Select(province => (province.Code, Reference.Provinces.Single(other => other.Id == province.SuccessorId).Code));
        Assert.Equal(told.Order(), kept.Order());
    }

    [Fact]
    public void Seven_codes_mean_other_provinces_in_the_other_set() =>
        Assert.Equal(
            ["15", "24", "44", "52", "80", "82", "91"],
            Reference
                .Provinces.GroupBy(province => province.Code)
                .Where(same => same.Select(province => province.NameVi).Distinct().Count() > 1)
                .Select(same => same.Key)
                .Order()
        );

    [Fact]
    public void Each_province_lies_in_a_region_of_its_own_area_set() =>
        Assert.All(
            Reference.Provinces,
            province => Assert.Equal(province.Areas, Reference.Regions.Single(region => region.Code == province.RegionCode).Areas)
        );

    [Fact]
    public void All_235_official_figures_are_there_with_an_indicator_of_their_unit_and_a_source()
    {
        var units = Reference.Indicators.ToDictionary(indicator => indicator.Code, indicator => indicator.Unit);
        var sources = Reference.SourceDocuments.Select(document => document.Code).ToHashSet();
        Assert.Equal(235, Reference.OfficialFigures.Count);
        Assert.All(Reference.OfficialFigures, figure => Assert.Equal(units[figure.IndicatorCode], figure.Unit));
        Assert.All(Reference.OfficialFigures, figure => Assert.Contains(figure.SourceDocumentCode, sources));
    }

    [Fact]
    public void Every_indicator_says_in_both_languages_what_it_measures_and_is_used() =>
        Assert.All(
            Reference.Indicators,
            indicator =>
            {
                Assert.All(
                    [indicator.NameVi, indicator.NameEn, indicator.DefinitionVi, indicator.DefinitionEn],
                    text => Assert.False(string.IsNullOrWhiteSpace(text))
                );
                Assert.Contains(Reference.OfficialFigures, figure => figure.IndicatorCode == indicator.Code);
            }
        );

    [Fact]
    public void No_stock_is_a_flow_and_no_ratio_has_parts_that_are_missing()
    {
        var kinds = Reference.Indicators.ToDictionary(indicator => indicator.Code, indicator => indicator.Kind);
        Assert.All(
            Reference.OfficialFigures,
            figure =>
                Assert.True(
                    figure.PeriodKind switch
                    {
                        PeriodKind.Point => kinds[figure.IndicatorCode] is IndicatorKind.Stock or IndicatorKind.Ratio,
                        PeriodKind.Flow => kinds[figure.IndicatorCode] is IndicatorKind.Flow or IndicatorKind.Ratio,
                        _ => kinds[figure.IndicatorCode] is IndicatorKind.Ratio,
                    },
                    figure.Code
                )
        );
        Assert.All(
            Reference.Indicators.Where(indicator => indicator.NumeratorCode is not null),
            indicator => Assert.Equal(IndicatorKind.Ratio, indicator.Kind)
        );
    }

    [Fact]
    public void Nearly_and_over_are_kept_as_limits()
    {
        var nearlyAHundred = Reference.OfficialFigures.Single(figure => figure.Code == "F0213");
        var over4000 = Reference.OfficialFigures.Single(figure => figure.Code == "F0073");
        Assert.Equal((100m, ValueLimit.Lt), (nearlyAHundred.Value, nearlyAHundred.Limit));
        Assert.Equal((4000m, ValueLimit.Gt), (over4000.Value, over4000.Limit));
    }

    [Fact]
    public void A_value_with_two_decimals_and_the_largest_sum_are_both_exact()
    {
        Assert.Equal(26.62m, Reference.OfficialFigures.Single(figure => figure.Code == "F0014").Value);
        Assert.Equal(178_941_775_000_000m, Reference.OfficialFigures.Single(figure => figure.Code == "F0075").Value);
    }

    [Fact]
    public void Every_codelist_has_a_name_and_every_name_a_codelist() =>
        Assert.Equal(
            Reference.Codelists.Select(codelist => codelist.Id).Order(),
            Reference.Codes.Select(code => code.CodelistId).Distinct().Order()
        );

    [Fact]
    public void The_two_models_that_a_source_names_keep_what_it_does_not_say_as_null()
    {
        Assert.Equal(
            ["HTX Phúc Sơn", "HTX sản xuất Hồ tiêu sạch bền vững Hưng Phước"],
            Reference.ReportedCooperatives.Select(cooperative => cooperative.Name)
        );
        Assert.All(Reference.ReportedCooperatives, cooperative => Assert.Null(cooperative.Founded));
        Assert.Equal("KP05", Assert.Single(Reference.ReportedModelProducts).ProductCode);
        Assert.Equal(Province.IdOf(AreaSet.Areas2025, "75"), Reference.ReportedCooperatives[1].ProvinceId);
    }
}
