using System.Text;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Tests.Formats.Hostile;

/// <summary>A small valid file of every table, as cells; a register that takes it in.</summary>
internal static class ValidFiles
{
    private const string Texts = """
        annual_reports|cooperative,year,members,women_members,workers,revenue|HTX-11,2024,40,12,5,1200000000|HTX-12,2024,35,11,4,900000000|HTX-13,2024,50,20,9,2000000000
        certifications|cooperative,scheme,product,valid_from,valid_to|HTX-11,VIETGAP,KP01,2023-01-01,2025-12-31|HTX-12,ORGANIC,KP02,2023-05-01,
        chain_links|model,stage,partner_name,partner_kind,contract_from,volume_tonnes|M-11,INPUT,Công ty A,ENTERPRISE,2022-05-01,12.5|M-11,TRADE,Công ty B,ENTERPRISE,2022-06-01,10
        chain_verifications|model,date,is_alive|M-11,2024-06-30,true|M-11,2025-06-30,true
        cooperatives|code,name,legal_form,field,founded,former_province|NEW-1,HTX Một,COOPERATIVE,AGRI,2016-03-15,02|NEW-2,HTX Hai,COOPERATIVE,AGRI,2017-03-15,02
        designations|product,level,cooperative,stars,decision,valid_from|KP01,OCOP,HTX-11,4,12/QĐ-UBND,2023-01-01|KP02,OCOP,HTX-12,3,13/QĐ-UBND,2023-02-01
        difficulties|model,type,date,severity|M-11,SLOW_APPRAISAL,2023-02-01,3|M-11,MANAGER_CAPACITY,2023-03-01,2
        funding_lines|model,source,year,planned,approved,disbursed|M-11,NTM,2022,300000000,300000000,250000000|M-11,POVERTY,2022,100000000,100000000,90000000
        loans|cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on|HTX-11,M-11,BANK,500000000,8.5,24,2023-04-01|HTX-12,,COOPERATIVE_FUND,200000000,6,12,2023-05-01
        model_content_areas|model,content_area|M-11,BRAND|M-11,SCI_TECH
        model_products|model,product,weight|M-11,KP01,0.6|M-11,KP02,0.4
        models|code,cooperative,programme,support_unit,start_year,starts,status|NEW-M1,HTX-12,P2021_2025,VCA_STE,2023,2023-02-01,RUNNING|NEW-M2,HTX-13,P2021_2025,VCA_TIP,2023,2023-03-01,RUNNING
        official_figures|code,indicator,period_kind,period_end,period_precision,area_code,area_name,entity,field,value_reported,unit_reported,value,unit,value_kind,source_document|X0001,COOP_EXISTING,POINT,2017-12-31,DAY,VN,Cả nước,HTX,_T,1000,COUNT,1000,COUNT,ACTUAL,D007|X0002,COOP_EXISTING,POINT,2016-12-31,DAY,VN,Cả nước,HTX,_T,900,COUNT,900,COUNT,ACTUAL,D007
        outcomes|model,indicator,year,kind,value|M-11,REVENUE,2021,BASELINE,1000000000|M-11,REVENUE,2024,TARGET,1500000000
        production|cooperative,product,year,area_ha,volume_tonnes,value|HTX-11,KP01,2024,20,100,1500000000|HTX-12,KP01,2024,10,50,750000000
        proposal_rounds|proposal,round,submitted,returned|T-11,1,2021-03-01,2021-03-20|T-11,2,2021-04-01,
        proposal_scores|proposal,criteria_set,criterion,score|T-11,P2021_2025_V1,MANAGEMENT,10|T-11,P2021_2025_V1,CHAIN,12
        proposals|code,cooperative,programme,support_unit,criteria_set,submitted|NEW-T1,HTX-12,P2021_2025,VCA_STE,P2021_2025_V1,2021-03-01|NEW-T2,HTX-13,P2021_2025,VCA_TIP,P2021_2025_V1,2021-04-01
        support_activities|model,content_area,support_unit,year,cost|M-11,BRAND,VCA_STE,2022,50000000|M-11,SCI_TECH,VCA_STE,2022,80000000
        """;

    /// <summary>Every table with its rows of cells, the headings first.</summary>
    public static IReadOnlyList<(string Table, string[][] Cells)> All { get; } =
    [
        .. Texts
            .Split('\n')
            .Select(line => line.Trim().Split('|'))
            .Select(parts => (parts[0], parts[1..].Select(row => row.Split(',')).ToArray())),
    ];

    /// <summary>A register in which all that they refer to is there.</summary>
    /// <param name="others">Further rows of it.</param>
    public static Task<ImportSandbox> SandboxAsync(params object[] others) =>
        ImportSandbox.WithAsync([
            .. others,
            SmallRegister.Cooperative(11, Origin.Collected),
            SmallRegister.Cooperative(12, Origin.Collected),
            SmallRegister.Cooperative(13, Origin.Collected),
            SmallRegister.Model(11, cooperative: 11, startYear: 2022, Origin.Collected),
            new Proposal
            {
                Id = 11,
                Code = "T-11",
                CooperativeId = 11,
                ProgrammeCode = "P2021_2025",
                SupportUnitCode = "VCA_STE",
                CriteriaSetCode = "P2021_2025_V1",
                Submitted = new DateOnly(2021, 3, 1),
                Rounds = 2,
                Decided = null,
                Decision = null,
                Score = null,
                RequestedAmount = null,
                ApprovedAmount = null,
                Origin = Origin.Collected,
            },
        ]);

    /// <summary>The cells as a CSV file.</summary>
    public static byte[] Csv(string[][] cells, char delimiter = ',') =>
        Encoding.UTF8.GetBytes(string.Concat(cells.Select(row => string.Join(delimiter, row) + "\n")));

    /// <summary>The cells as a workbook of one sheet.</summary>
    public static byte[] Xlsx(string table, string[][] cells) => XlsxFile.With(table, [.. cells.Select(row => XlsxFile.Texts(row))]);
}
