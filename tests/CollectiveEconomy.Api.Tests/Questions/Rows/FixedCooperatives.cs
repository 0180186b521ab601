using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Tests.Questions.Rows;

/// <summary>
/// Organisations of five provinces. Code 80 was Long An and is Tây Ninh, which was 72; Vĩnh Phúc (26) went from the Red River Delta to the midlands
/// with its merger; one organisation is known by its new province only, one was dissolved on the last day of a year.
/// </summary>
internal static class FixedCooperatives
{
    public static IReadOnlyList<Cooperative> All { get; } =
    [
        .. Table
            .Read(
                """
                id form        field former now founded    dissolved  weight
                1  COOPERATIVE AGRI  02     08  2010-05-01 -          1
                2  COOPERATIVE AGRI  08     08  2012-03-01 -          1
                3  COOPERATIVE AGRI  08     08  2015-06-01 -          1
                4  COOPERATIVE TRD   02     08  2018-01-01 -          1
                5  CREDIT_FUND PCF   08     08  2005-01-01 -          1
                6  COOPERATIVE AGRI  26     25  2011-01-01 -          1
                7  COOPERATIVE AGRI  25     25  -          -          1
                8  COOPERATIVE IND   17     25  2014-04-01 2023-12-31 1
                9  COOPERATIVE AGRI  80     80  2009-09-01 -          1
                10 COOPERATIVE AGRI  72     80  2016-02-01 -          1
                11 COOPERATIVE TRP   72     80  2017-08-01 -          1
                12 COOPERATIVE AGRI  72     80  2020-11-01 -          1
                13 COOPERATIVE AGRI  -      80  2025-08-15 -          1
                14 COOPERATIVE AGRI  01     01  2008-01-01 -          1
                15 COOPERATIVE -     01     01  2019-07-01 -          1
                16 UNION       AGRI  01     01  2010-10-01 -          1
                17 GROUP       AGRI  01     01  2016-01-01 -          5
                18 COOPERATIVE AGRI  70     75  2012-12-31 -          1
                """
            )
            .Select(row => new Cooperative
            {
                Id = 1_000 + row[0].Int(),
                Code = $"HTX-{row[0]}",
                Name = $"HTX {row[0]}",
                SearchName = $"htx {row[0]}",
                LegalForm = row[1]!,
                Field = row[2],
                VsicSection = null,
                ServiceType = null,
                Founded = row[5].DayOrNull(),
                FoundedPrecision = row[5].DayOrNull() is null ? null : DatePrecision.Day,
                Dissolved = row[6].DayOrNull(),
                ProvinceId = Province.IdOf(AreaSet.Areas2025, row[4]!),
                FormerProvinceId = row[3] is { } former ? Province.IdOf(AreaSet.AreasBefore2025, former) : null,
                UnionId = null,
                Origin = Origin.Collected,
                Weight = row[7].Int(),
            }),
    ];
}
