namespace CollectiveEconomy.Ingestion.Tests.Rules;

/// <summary>Proposals, models, their chains, money and outcomes. The model M-11 of HTX-11 began in 2022, under P2021_2025.</summary>
public sealed class SupportRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    private const string Proposal = "T,HTX-11,P2021_2025,VCA_STE,P2021_2025_V1";

    [Theory]
    [InlineData("2021-03-01,2021-05-01,APPROVED,70,100000000,90000000", null)]
    [InlineData("2021-03-01,,,,100000000,", null)]
    [InlineData("2021-03-01,2021-05-01,,,,", "2 decided DecisionsHaveTheirDay")]
    [InlineData("2021-03-01,,REJECTED,,,", "2 decided DecisionsHaveTheirDay")]
    [InlineData("2021-03-01,2021-02-01,REJECTED,,,", "2 decided PeriodsRunForward")]
    [InlineData("2021-03-01,2021-05-01,REJECTED,40,100000000,90000000", "2 approved_amount GrantsAreOfApproved")]
    [InlineData("2021-03-01,2021-05-01,APPROVED,70,100000000,110000000", "2 approved_amount GrantsAreWithinRequest?")]
    [InlineData("2021-03-01,2021-05-01,APPROVED,64.9,100000000,90000000", "2 score ApprovedReachThreshold?")]
    public async Task Proposals_agree_with_their_decision(string values, string? told) =>
        Assert.Equal(
            Expected(told),
            await register.ToldAsync(
                "proposals",
                "code,cooperative,programme,support_unit,criteria_set,submitted,decided,decision,score,requested_amount,approved_amount",
                $"{Proposal},{values}"
            )
        );

    [Fact]
    public async Task Criteria_are_those_of_the_programme() =>
        Assert.Equal(
            ["2 criteria_set CriteriaAreOfProgramme"],
            await register.ToldAsync(
                "proposals",
                "code,cooperative,programme,support_unit,criteria_set,submitted",
                "T,HTX-11,P2018_2020,VCA_STE,P2021_2025_V1,2021-03-01"
            )
        );

    [Theory]
    [InlineData("50", "10,10,10,10,5,5", null)]
    [InlineData("51", "10,10,10,10,5,5", "2 score PointsSumToScore")]
    [InlineData("51", "10,10,10,10,5", null)]
    [InlineData("60.5", "20.5,10,10,10,5,5", "2 score PointsAreWithinCriterion")]
    public async Task Points_of_criteria_sum_to_the_score(string score, string points, string? told)
    {
        string[] criteria =
        [
            .. new Ingestion.Reference.ReferenceData()
                .Criteria.Where(row => row.CriteriaSetCode == "P2018_2020_V1")
                .Select(row => row.Code),
        ];
        Assert.Equal(6, criteria.Length);
        var report = await register.TryAsync(
            (
                "proposals",
                $"code,cooperative,programme,support_unit,criteria_set,submitted,score\nT,HTX-11,P2018_2020,VCA_STE,P2018_2020_V1,2019-03-01,{score}\n"
            ),
            (
                "proposal_scores",
                "proposal,criteria_set,criterion,score\n"
                    + string.Concat(points.Split(',').Select((point, index) => $"T,P2018_2020_V1,{criteria[index]},{point}\n"))
            )
        );
        Assert.Equal(Expected(told), Importing.ImportSandbox.Told(report));
    }

    [Fact]
    public async Task A_criterion_is_of_the_set_of_its_proposal_and_rounds_are_counted()
    {
        var report = await register.TryAsync(
            ("proposals", $"code,cooperative,programme,support_unit,criteria_set,submitted\n{Proposal},2021-03-01\n"),
            ("proposal_scores", "proposal,criteria_set,criterion,score\nT,P2018_2020_V1,CHAIN,5\n"),
            ("proposal_rounds", "proposal,round,submitted,returned\nT,1,2021-03-01,2021-02-01\nT,2,2021-03-05,\n")
        );
        Assert.Equal(
            ["2 criterion CriteriaAreOfTheirSet", "2 returned PeriodsRunForward", "3 round RoundsAreCounted"],
            Importing.ImportSandbox.Told(report)
        );
    }

    [Theory]
    [InlineData("2022,2022-02-01,2024-01-31,,RUNNING", null)]
    [InlineData("2022,2021-12-31,2024-01-31,,RUNNING", "2 starts StartsAreInStartYear")]
    [InlineData("2019,,,,", "2 start_year ModelsBeginInTheirProgramme?")]
    [InlineData("2022,2022-02-01,2022-08-31,,", "2 planned_end DurationsMeetCriteria?")]
    [InlineData("2022,2022-02-01,2026-08-31,,", "2 planned_end DurationsMeetCriteria?")]
    [InlineData("2022,2022-02-01,2021-08-31,,", "2 planned_end PeriodsRunForward")]
    [InlineData("2022,2022-02-01,2024-01-31,2024-01-31,RUNNING", "2 status EndedModelsSaySo?")]
    [InlineData("2022,2022-02-01,2024-01-31,,CLOSED", "2 status EndedModelsSaySo?")]
    public async Task Models_agree_with_their_days(string values, string? told)
    {
        var found = await register.ToldAsync(
            "models",
            "code,cooperative,programme,start_year,starts,planned_end,ended,status",
            $"N,HTX-11,P2021_2025,{values}"
        );
        Assert.Equal(Expected(told), told is "2 planned_end PeriodsRunForward" ? found.Where(line => !line.EndsWith('?')) : found);
    }

    [Fact]
    public async Task A_proposal_becomes_one_model_of_its_cooperative()
    {
        var report = await register.TryAsync(
            (
                "proposals",
                $"code,cooperative,programme,support_unit,criteria_set,submitted,decided,decision\n{Proposal},2021-03-01,2021-04-01,APPROVED\n"
            ),
            (
                "models",
                "code,cooperative,programme,start_year,proposal\nN,HTX-11,P2021_2025,2022,T\nO,HTX-11,P2021_2025,2022,T\nP,HTX-12,P2021_2025,2022,T\n"
            )
        );
        Assert.Equal(
            ["3 proposal ProposalsBecomeOneModel", "4 proposal ProposalsAreOfTheModel", "4 proposal ProposalsBecomeOneModel"],
            Importing.ImportSandbox.Told(report)
        );
    }

    [Theory]
    [InlineData("model_products", "model,product,weight", "M-11,KP05,1", null)]
    [InlineData("model_products", "model,product,weight", "M-11,KP05,\"0,6\"", "2 weight WeightsSumToOne")]
    [InlineData("model_products", "model,product,weight", "M-11,KP05,0.99", "2 weight WeightsSumToOne")]
    [InlineData("model_products", "model,product,weight", "M-11,KP05,50%", "2 weight NumberStatesNoUnit")]
    [InlineData("model_content_areas", "model,content_area", "M-11,BRAND", null)]
    [InlineData(
        "chain_links",
        "model,stage,partner_name,partner_kind,contract_from,contract_to",
        "M-11,INPUT,Công ty A,Doanh nghiệp,2024-01-01,2023-01-01",
        "2 contract_to PeriodsRunForward"
    )]
    [InlineData("chain_verifications", "model,date,is_alive", "M-11,2021-05-01,có", "2 date ChainsAreLookedAtAfterTheyBegan")]
    [InlineData("support_activities", "model,content_area,support_unit,year,cost", "M-11,BRAND,VCA_STE,2022,1000000", null)]
    [InlineData(
        "support_activities",
        "model,content_area,support_unit,year,cost",
        "M-11,BRAND,VCA_STE,2019,1000000",
        "2 year ActivitiesAreOfYearsOfTheModel?"
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,NTM,2022,100000000,90000000,80000000,,",
        null
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,COUNTERPART,2022,,,,100000000,90000000",
        null
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,NTM,2022,100000000,90000000,80000000,5000000,",
        "2 source StateAndCounterpartAreApart"
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,COUNTERPART,2022,1000000,,,100000000,90000000",
        "2 source StateAndCounterpartAreApart"
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,NTM,2022,100000000,90000000,91000000,,",
        "2 disbursed DisbursedIsWithinApproved?"
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,NTM,2022,100000000,101000000,91000000,,",
        "2 approved ApprovedIsWithinPlanned?"
    )]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed,pledged,paid",
        "M-11,NTM,2020,100000000,90000000,80000000,,",
        "2 year MoneyIsOfYearsOfTheModel?"
    )]
    [InlineData(
        "loans",
        "cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on,conditions_met",
        "HTX-11,M-11,BANK,100000000,7.5,24,2023-01-01,có",
        null
    )]
    [InlineData(
        "loans",
        "cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on,conditions_met",
        "HTX-11,M-11,BANK,100000000,7.5,24,2023-01-01,",
        "2 conditions_met LoanConditionsAreMet?"
    )]
    [InlineData(
        "loans",
        "cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on,conditions_met",
        "HTX-11,,BANK,100000000,7.5,24,2023-01-01,không",
        null
    )]
    [InlineData(
        "loans",
        "cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on,conditions_met",
        "HTX-12,M-11,BANK,100000000,7.5,24,2023-01-01,có",
        "2 model LoansAreOfTheSameCooperative"
    )]
    [InlineData(
        "loans",
        "cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on,conditions_met",
        "HTX-11,,BANK,100000000,75,24,2023-01-01,",
        "2 annual_rate InterestIsUsual?"
    )]
    [InlineData(
        "loans",
        "cooperative,model,lender_kind,amount,annual_rate,term_months,disbursed_on,conditions_met",
        "HTX-11,,BANK,100000000,7.5,24,2026-07-02,",
        "2 disbursed_on DaysHaveCome"
    )]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,REVENUE,2021,BASELINE,100000000", null)]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,REVENUE,2023,BASELINE,100000000", "2 year BaselinesComeFirst")]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,REVENUE,2027,ACTUAL,100000000", "2 year OutcomesAreNotToCome")]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,REVENUE,2027,Mục tiêu,100000000", null)]
    [InlineData(
        "difficulties",
        "model,support_unit,type,date,severity",
        ",,SLOW_APPRAISAL,2023-01-01,3",
        "2 model DifficultiesNameWhoMetThem"
    )]
    [InlineData("difficulties", "model,support_unit,type,date,severity", ",VCA_STE,SLOW_APPRAISAL,2023-01-01,3", null)]
    public async Task What_belongs_to_a_model_agrees_with_it(string table, string headings, string row, string? told) =>
        Assert.Equal(Expected(told), await register.ToldAsync(table, headings, row));

    [Theory]
    [InlineData(
        "loans",
        "cooperative,lender_kind,amount,annual_rate,term_months,disbursed_on",
        "HTX-11,BANK,500000000,8%,24,2023-04-01",
        "8"
    )]
    [InlineData("model_products", "model,product,weight", "M-11,KP05,50%", "0.5")]
    [InlineData("model_products", "model,product,weight", "M-11,KP05,\"33,5 %\"", "0.34")]
    [InlineData("annual_reports", "cooperative,year,members", "HTX-11,2024,50%", null)]
    public async Task Percent_is_advised_in_the_unit_of_the_column(string table, string headings, string row, string? advised)
    {
        var report = await register.TryAsync(table, $"{headings}\n{row}\n");
        Assert.Equal(advised, report.Findings.Single(finding => finding.Rule == "NumberStatesNoUnit").Suggestion);
    }

    [Theory]
    [InlineData("0,333;0,333;0,334", "0.33;0.33;0.34", true)]
    [InlineData("0,33;0,33;0,33", "0.33;0.33;0.34", true)]
    [InlineData("0,166;0,667;0,167", "0.17;0.66;0.17", true)]
    [InlineData("0,33;0,33;0,32", null, false)]
    [InlineData("0,5;0,5;0", "0.50;0.50;0.00", false)]
    public async Task Rounded_weights_are_kept_so_that_they_sum_to_one(string weights, string? kept, bool isCompleted)
    {
        using var sandbox = await Importing.ImportSandbox.WithAsync(
            Publishing.SmallRegister.Cooperative(11),
            Publishing.SmallRegister.Model(11, cooperative: 11, startYear: 2022)
        );
        string[] products = ["KP05", "KP07", "KP10"];
        var text =
            "model;product;weight\n" + string.Concat(products.Zip(weights.Split(';'), (product, weight) => $"M-11;{product};{weight}\n"));
        var report = await sandbox.ImportAsync("model_products.csv", text);
        Assert.Equal(kept is not null, report.IsAccepted);
        await using var opened = sandbox.Open();
        var found = opened
            .ModelProducts.Where(row => row.ModelId == 11)
            .AsEnumerable()
            .OrderBy(row => row.ProductCode)
            .Select(row => $"{row.Weight:0.00}")
            .ToList();
        Assert.Equal(kept ?? "", string.Join(";", found));
        Assert.Equal(isCompleted, report.Findings.Any(finding => finding.Rule == "RoundedWeightsAreCompleted"));
    }

    [Fact]
    public async Task A_dead_chain_stays_dead() =>
        Assert.Equal(
            ["3 is_alive DeadChainsStayDead?"],
            await register.ToldAsync("chain_verifications", "model,date,is_alive", "M-11,2023-05-01,không", "M-11,2024-05-01,có")
        );

    private static string[] Expected(string? told) => told is null ? [] : [told];
}
