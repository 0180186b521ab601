using System;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>The model that the tables of <see cref="InitialTables"/> are of; each provider finds its own types for the columns.</summary>
internal static class InitialModel
{
    public static void Build(ModelBuilder model)
    {
        model.HasAnnotation("ProductVersion", "10.0.15");

        model.Entity(
            "CollectiveEconomy.Statistics.Areas.AreaEvent",
            b =>
            {
                b.Property<int>("Id");

                b.Property<DateOnly>("EffectiveDate");

                b.Property<string>("EventType").IsRequired().HasMaxLength(60);

                b.Property<string>("FromCode").HasMaxLength(60);

                b.Property<string>("FromName").HasMaxLength(300);

                b.Property<string>("LegalBasisEn").IsRequired().HasMaxLength(300);

                b.Property<string>("LegalBasisVi").HasMaxLength(300);

                b.Property<string>("NoteEn").IsRequired().HasMaxLength(2000);

                b.Property<string>("NoteVi").HasMaxLength(2000);

                b.Property<string>("ToCode").HasMaxLength(60);

                b.Property<string>("ToName").HasMaxLength(300);

                b.HasKey("Id");

                b.ToTable("AreaEvent", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Areas.Province",
            b =>
            {
                b.Property<int>("Id");

                b.Property<string>("Areas").IsRequired().HasMaxLength(20);

                b.Property<string>("Code").IsRequired().HasMaxLength(2);

                b.Property<string>("Kind").IsRequired().HasMaxLength(20);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("RegionCode").IsRequired().HasMaxLength(60);

                b.Property<int?>("SuccessorId");

                b.HasKey("Id");

                b.HasIndex("RegionCode");

                b.HasIndex("SuccessorId");

                b.HasIndex("Areas", "Code").IsUnique();

                b.ToTable("Province", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Areas.Region",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("Areas").IsRequired().HasMaxLength(20);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<int>("SortOrder");

                b.Property<DateOnly?>("ValidFrom");

                b.Property<DateOnly?>("ValidTo");

                b.HasKey("Code");

                b.ToTable("Region", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Codelists.Code",
            b =>
            {
                b.Property<string>("CodelistId").HasMaxLength(60);

                b.Property<string>("Value").HasMaxLength(60);

                b.Property<bool>("IsVerified");

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("NoteEn").HasMaxLength(2000);

                b.Property<string>("NoteVi").HasMaxLength(2000);

                b.Property<int>("SortOrder");

                b.Property<string>("Source").HasMaxLength(2000);

                b.HasKey("CodelistId", "Value");

                b.ToTable("Code", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Codelists.Codelist",
            b =>
            {
                b.Property<string>("Id").HasMaxLength(60);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.HasKey("Id");

                b.ToTable("Codelist", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Cooperatives.AnnualReport",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<long?>("AverageWorkerIncome");

                b.Property<long?>("CharterCapital");

                b.Property<int>("CooperativeId");

                b.Property<string>("Grade").HasMaxLength(60);

                b.Property<int?>("Households");

                b.Property<bool?>("IsChainLinked");

                b.Property<bool?>("IsHighTech");

                b.Property<int?>("Members");

                b.Property<long?>("ProfitBeforeTax");

                b.Property<long?>("Revenue");

                b.Property<long?>("Score");

                b.Property<string>("SourceDocumentCode").HasMaxLength(60);

                b.Property<string>("Status").IsRequired().HasMaxLength(20);

                b.Property<long?>("TotalAssets");

                b.Property<int?>("WomenMembers");

                b.Property<int?>("WomenWorkers");

                b.Property<int?>("Workers");

                b.Property<int>("Year");

                b.HasKey("Id");

                b.HasIndex("SourceDocumentCode");

                b.HasIndex("CooperativeId", "Year").IsUnique();

                b.HasIndex("Year", "CooperativeId", "Revenue");

                b.ToTable("AnnualReport", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Cooperatives.Cooperative",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<string>("Code").IsRequired().HasMaxLength(60);

                b.Property<DateOnly?>("Dissolved");

                b.Property<string>("Field").HasMaxLength(60);

                b.Property<int?>("FormerProvinceId");

                b.Property<DateOnly?>("Founded");

                b.Property<string>("LegalForm").IsRequired().HasMaxLength(60);

                b.Property<string>("Name").IsRequired().HasMaxLength(300);

                b.Property<string>("Origin").IsRequired().HasMaxLength(20);

                b.Property<int>("ProvinceId");

                b.Property<string>("SearchName").IsRequired().HasMaxLength(300);

                b.Property<string>("ServiceType").HasMaxLength(60);

                b.Property<int?>("UnionId");

                b.Property<string>("VsicSection").HasMaxLength(60);

                b.Property<int>("Weight");

                b.HasKey("Id");

                b.HasIndex("Code").IsUnique();

                b.HasIndex("FormerProvinceId");

                b.HasIndex("UnionId");

                b.HasIndex("Founded", "Id");

                b.HasIndex("SearchName", "Id");

                b.HasIndex("ProvinceId", "Field", "Code");

                b.ToTable("Cooperative", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.AuditEntry",
            b =>
            {
                b.Property<long>("Id");

                b.Property<long>("ChangedAt");

                b.Property<string>("Entity").IsRequired().HasMaxLength(60);

                b.Property<int>("ImportBatchId");

                b.Property<string>("Key").IsRequired().HasMaxLength(300);

                b.Property<string>("NewValue").HasMaxLength(2000);

                b.Property<string>("OldValue").HasMaxLength(2000);

                b.Property<string>("Property").HasMaxLength(60);

                b.Property<string>("RowKey").IsRequired().HasMaxLength(130);

                b.HasKey("Id");

                b.HasIndex("ImportBatchId");

                b.HasIndex("Entity", "RowKey", "Id");

                b.ToTable("AuditEntry", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportBatch",
            b =>
            {
                b.Property<int>("Id");

                b.Property<int>("Added");

                b.Property<int>("Changed");

                b.Property<int>("Errors");

                b.Property<string>("Outcome").IsRequired().HasMaxLength(20);

                b.Property<long>("ReceivedAt");

                b.Property<string>("ReceivedBy").IsRequired().HasMaxLength(300);

                b.Property<long?>("RolledBackAt");

                b.Property<string>("RolledBackBy").HasMaxLength(300);

                b.Property<int>("Rows");

                b.Property<int>("Warnings");

                b.HasKey("Id");

                b.HasIndex("ReceivedAt", "Id");

                b.ToTable("ImportBatch", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportFinding",
            b =>
            {
                b.Property<int>("ImportBatchId");

                b.Property<int>("Number");

                b.Property<string>("Column").HasMaxLength(300);

                b.Property<string>("FileName").IsRequired().HasMaxLength(300);

                b.Property<string>("MessageEn").IsRequired().HasMaxLength(2000);

                b.Property<string>("MessageVi").IsRequired().HasMaxLength(2000);

                b.Property<int?>("Row");

                b.Property<string>("Rule").IsRequired().HasMaxLength(60);

                b.Property<string>("Severity").IsRequired().HasMaxLength(20);

                b.Property<string>("Sheet").HasMaxLength(300);

                b.Property<string>("Suggestion").HasMaxLength(300);

                b.Property<string>("Value").HasMaxLength(300);

                b.HasKey("ImportBatchId", "Number");

                b.ToTable("ImportFinding", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportRuleCount",
            b =>
            {
                b.Property<int>("ImportBatchId");

                b.Property<string>("Rule").HasMaxLength(60);

                b.Property<string>("Severity").HasMaxLength(20);

                b.Property<int>("Findings");

                b.HasKey("ImportBatchId", "Rule", "Severity");

                b.ToTable("ImportRuleCount", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportedFile",
            b =>
            {
                b.Property<int>("ImportBatchId");

                b.Property<int>("Number");

                b.Property<long>("Bytes");

                b.Property<string>("FileName").IsRequired().HasMaxLength(300);

                b.Property<string>("Sha256").IsRequired().HasMaxLength(64).IsUnicode(false);

                b.HasKey("ImportBatchId", "Number");

                b.HasIndex("Sha256");

                b.ToTable("ImportedFile", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ChainLink",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<DateOnly?>("ContractFrom");

                b.Property<DateOnly?>("ContractTo");

                b.Property<int>("ModelId");

                b.Property<string>("PartnerKind").IsRequired().HasMaxLength(20);

                b.Property<string>("PartnerName").IsRequired().HasMaxLength(300);

                b.Property<string>("Stage").IsRequired().HasMaxLength(20);

                b.Property<long?>("VolumeTonnes");

                b.HasKey("Id");

                b.HasIndex("ModelId");

                b.ToTable("ChainLink", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ChainVerification",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<DateOnly>("Date");

                b.Property<bool>("IsAlive");

                b.Property<int>("ModelId");

                b.HasKey("Id");

                b.HasIndex("ModelId", "Date").IsUnique();

                b.HasIndex("ModelId", "Id");

                b.ToTable("ChainVerification", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Funding.FundingLine",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<long?>("Approved");

                b.Property<long?>("Disbursed");

                b.Property<int>("ModelId");

                b.Property<long?>("Paid");

                b.Property<long?>("Planned");

                b.Property<long?>("Pledged");

                b.Property<string>("Source").IsRequired().HasMaxLength(60);

                b.Property<int>("Year");

                b.HasKey("Id");

                b.HasIndex("ModelId", "Id");

                b.HasIndex("ModelId", "Source", "Year").IsUnique();

                b.ToTable("FundingLine", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Loans.Loan",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<long>("Amount");

                b.Property<long>("AnnualRate");

                b.Property<bool?>("ConditionsMet");

                b.Property<int>("CooperativeId");

                b.Property<DateOnly>("DisbursedOn");

                b.Property<string>("LenderKind").IsRequired().HasMaxLength(20);

                b.Property<int?>("ModelId");

                b.Property<int>("TermMonths");

                b.HasKey("Id");

                b.HasIndex("CooperativeId");

                b.HasIndex("ModelId");

                b.ToTable("Loan", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ModelContentArea",
            b =>
            {
                b.Property<int>("ModelId");

                b.Property<string>("ContentArea").HasMaxLength(60);

                b.HasKey("ModelId", "ContentArea");

                b.ToTable("ModelContentArea", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ModelProduct",
            b =>
            {
                b.Property<int>("ModelId");

                b.Property<string>("ProductCode").HasMaxLength(60);

                b.Property<long>("Weight");

                b.HasKey("ModelId", "ProductCode");

                b.HasIndex("ProductCode");

                b.ToTable("ModelProduct", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.SupportActivity",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<string>("ContentArea").IsRequired().HasMaxLength(60);

                b.Property<long?>("Cost");

                b.Property<int>("ModelId");

                b.Property<string>("SupportUnitCode").IsRequired().HasMaxLength(60);

                b.Property<int>("Year");

                b.HasKey("Id");

                b.HasIndex("ModelId");

                b.HasIndex("SupportUnitCode");

                b.ToTable("SupportActivity", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ValueChainModel",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<string>("Code").IsRequired().HasMaxLength(60);

                b.Property<int>("CooperativeId");

                b.Property<DateOnly?>("Ended");

                b.Property<string>("Note").HasMaxLength(2000);

                b.Property<string>("Origin").IsRequired().HasMaxLength(20);

                b.Property<DateOnly?>("PlannedEnd");

                b.Property<string>("ProgrammeCode").IsRequired().HasMaxLength(60);

                b.Property<int?>("ProposalId");

                b.Property<int>("StartYear");

                b.Property<DateOnly?>("Starts");

                b.Property<string>("Status").HasMaxLength(20);

                b.Property<string>("SupportUnitCode").HasMaxLength(60);

                b.HasKey("Id");

                b.HasIndex("Code").IsUnique();

                b.HasIndex("CooperativeId");

                b.HasIndex("ProgrammeCode");

                b.HasIndex("ProposalId").IsUnique();

                b.HasIndex("SupportUnitCode");

                b.HasIndex("StartYear", "Id");

                b.ToTable("ValueChainModel", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Official.Indicator",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("DefinitionEn").IsRequired().HasMaxLength(2000);

                b.Property<string>("DefinitionVi").IsRequired().HasMaxLength(2000);

                b.Property<string>("DenominatorCode").HasMaxLength(60);

                b.Property<string>("Direction").IsRequired().HasMaxLength(20);

                b.Property<string>("Kind").IsRequired().HasMaxLength(20);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("NoteEn").HasMaxLength(2000);

                b.Property<string>("NoteVi").HasMaxLength(2000);

                b.Property<string>("NumeratorCode").HasMaxLength(60);

                b.Property<string>("Unit").IsRequired().HasMaxLength(60);

                b.HasKey("Code");

                b.HasIndex("DenominatorCode");

                b.HasIndex("NumeratorCode");

                b.ToTable("Indicator", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Official.OfficialFigure",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("AreaCode").IsRequired().HasMaxLength(60);

                b.Property<string>("AreaName").IsRequired().HasMaxLength(300);

                b.Property<string>("Areas").HasMaxLength(20);

                b.Property<string>("Breakdown").HasMaxLength(60);

                b.Property<string>("BreakdownCode").HasMaxLength(60);

                b.Property<string>("Entity").IsRequired().HasMaxLength(60);

                b.Property<string>("Field").IsRequired().HasMaxLength(60);

                b.Property<string>("IndicatorCode").IsRequired().HasMaxLength(60);

                b.Property<string>("Limit").IsRequired().HasMaxLength(20);

                b.Property<string>("NoteEn").HasMaxLength(2000);

                b.Property<string>("NoteVi").HasMaxLength(2000);

                b.Property<DateOnly>("PeriodEnd");

                b.Property<string>("PeriodKind").IsRequired().HasMaxLength(20);

                b.Property<string>("PeriodPrecision").IsRequired().HasMaxLength(20);

                b.Property<DateOnly?>("PeriodStart");

                b.Property<string>("SourceDocumentCode").IsRequired().HasMaxLength(60);

                b.Property<string>("Status").IsRequired().HasMaxLength(20);

                b.Property<string>("Unit").IsRequired().HasMaxLength(60);

                b.Property<string>("UnitReported").IsRequired().HasMaxLength(60);

                b.Property<long>("Value");

                b.Property<string>("ValueKind").IsRequired().HasMaxLength(20);

                b.Property<string>("ValueReported").IsRequired().HasMaxLength(60);

                b.HasKey("Code");

                b.HasIndex("SourceDocumentCode");

                b.HasIndex("IndicatorCode", "PeriodEnd");

                b.ToTable("OfficialFigure", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Official.SourceDocument",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("Issuer").IsRequired().HasMaxLength(300);

                b.Property<string>("IssuerNameEn").HasMaxLength(300);

                b.Property<string>("IssuerNameVi").HasMaxLength(300);

                b.Property<string>("NoteEn").HasMaxLength(2000);

                b.Property<string>("NoteVi").HasMaxLength(2000);

                b.Property<string>("Publisher").IsRequired().HasMaxLength(300);

                b.Property<string>("Url").HasMaxLength(2000);

                b.HasKey("Code");

                b.ToTable("SourceDocument", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Outcomes.DifficultyReport",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<DateOnly>("Date");

                b.Property<int?>("ModelId");

                b.Property<int>("Severity");

                b.Property<string>("SupportUnitCode").HasMaxLength(60);

                b.Property<string>("Type").IsRequired().HasMaxLength(60);

                b.HasKey("Id");

                b.HasIndex("ModelId");

                b.HasIndex("SupportUnitCode");

                b.ToTable("DifficultyReport", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Outcomes.OutcomeIndicator",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("DefinitionEn").IsRequired().HasMaxLength(2000);

                b.Property<int>("DefinitionVersion");

                b.Property<string>("DefinitionVi").IsRequired().HasMaxLength(2000);

                b.Property<string>("Direction").IsRequired().HasMaxLength(20);

                b.Property<bool>("IsVerified");

                b.Property<string>("Kind").IsRequired().HasMaxLength(20);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("SearchName").IsRequired().HasMaxLength(300);

                b.Property<string>("Unit").IsRequired().HasMaxLength(60);

                b.HasKey("Code");

                b.ToTable("OutcomeIndicator", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Outcomes.OutcomeObservation",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<string>("IndicatorCode").IsRequired().HasMaxLength(60);

                b.Property<string>("Kind").IsRequired().HasMaxLength(20);

                b.Property<int>("ModelId");

                b.Property<string>("SourceDocumentCode").HasMaxLength(60);

                b.Property<string>("Status").IsRequired().HasMaxLength(20);

                b.Property<long>("Value");

                b.Property<int>("Year");

                b.HasKey("Id");

                b.HasIndex("IndicatorCode");

                b.HasIndex("SourceDocumentCode");

                b.HasIndex("ModelId", "Id");

                b.HasIndex("ModelId", "IndicatorCode", "Year", "Kind").IsUnique();

                b.ToTable("OutcomeObservation", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.Certification",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<int>("CooperativeId");

                b.Property<string>("ProductCode").HasMaxLength(60);

                b.Property<string>("Scheme").IsRequired().HasMaxLength(60);

                b.Property<string>("Scope").HasMaxLength(2000);

                b.Property<DateOnly>("ValidFrom");

                b.Property<DateOnly?>("ValidTo");

                b.HasKey("Id");

                b.HasIndex("CooperativeId");

                b.HasIndex("ProductCode");

                b.ToTable("Certification", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.KeyProductDesignation",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<int?>("CooperativeId");

                b.Property<string>("Decision").IsRequired().HasMaxLength(300);

                b.Property<string>("Level").IsRequired().HasMaxLength(20);

                b.Property<string>("Origin").IsRequired().HasMaxLength(20);

                b.Property<string>("ProductCode").IsRequired().HasMaxLength(60);

                b.Property<int?>("ProvinceId");

                b.Property<string>("RegionCode").HasMaxLength(60);

                b.Property<int?>("Stars");

                b.Property<DateOnly?>("ValidFrom");

                b.Property<DateOnly?>("ValidTo");

                b.HasKey("Id");

                b.HasIndex("CooperativeId");

                b.HasIndex("ProductCode");

                b.HasIndex("ProvinceId");

                b.HasIndex("RegionCode");

                b.ToTable("KeyProductDesignation", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.Product",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("Group").IsRequired().HasMaxLength(60);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("SearchName").IsRequired().HasMaxLength(300);

                b.HasKey("Code");

                b.ToTable("Product", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.Production",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<long?>("AreaHa");

                b.Property<long?>("CertifiedAreaHa");

                b.Property<long?>("ContractedVolumeTonnes");

                b.Property<int>("CooperativeId");

                b.Property<string>("ProductCode").IsRequired().HasMaxLength(60);

                b.Property<long?>("Value");

                b.Property<long?>("VolumeTonnes");

                b.Property<int>("Year");

                b.HasKey("Id");

                b.HasIndex("ProductCode");

                b.HasIndex("CooperativeId", "Id");

                b.HasIndex("CooperativeId", "ProductCode", "Year").IsUnique();

                b.ToTable("Production", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.CriteriaSet",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<bool>("IsVerified");

                b.Property<int>("MaximumMonths");

                b.Property<int>("MinimumMonths");

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("NoteEn").HasMaxLength(2000);

                b.Property<string>("NoteVi").HasMaxLength(2000);

                b.Property<string>("ProgrammeCode").IsRequired().HasMaxLength(60);

                b.Property<bool>("RequiresCounterpart");

                b.Property<bool>("RequiresLoanConditions");

                b.Property<long>("Threshold");

                b.Property<DateOnly?>("ValidFrom");

                b.Property<int>("Version");

                b.HasKey("Code");

                b.HasIndex("ProgrammeCode", "Version").IsUnique();

                b.ToTable("CriteriaSet", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.Criterion",
            b =>
            {
                b.Property<string>("CriteriaSetCode").HasMaxLength(60);

                b.Property<string>("Code").HasMaxLength(60);

                b.Property<bool>("IsVerified");

                b.Property<long>("MaximumScore");

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<long>("Weight");

                b.HasKey("CriteriaSetCode", "Code");

                b.ToTable("Criterion", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.Programme",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<int>("EndYear");

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<string>("SourceDocumentCode").HasMaxLength(60);

                b.Property<int>("StartYear");

                b.HasKey("Code");

                b.HasIndex("SourceDocumentCode");

                b.ToTable("Programme", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.Proposal",
            b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd();

                b.Property<long?>("ApprovedAmount");

                b.Property<string>("Code").IsRequired().HasMaxLength(60);

                b.Property<int>("CooperativeId");

                b.Property<string>("CriteriaSetCode").IsRequired().HasMaxLength(60);

                b.Property<DateOnly?>("Decided");

                b.Property<string>("Decision").HasMaxLength(20);

                b.Property<string>("Origin").IsRequired().HasMaxLength(20);

                b.Property<string>("ProgrammeCode").IsRequired().HasMaxLength(60);

                b.Property<long?>("RequestedAmount");

                b.Property<int>("Rounds");

                b.Property<long?>("Score");

                b.Property<DateOnly>("Submitted");

                b.Property<string>("SupportUnitCode").IsRequired().HasMaxLength(60);

                b.HasKey("Id");

                b.HasIndex("Code").IsUnique();

                b.HasIndex("CooperativeId");

                b.HasIndex("CriteriaSetCode");

                b.HasIndex("ProgrammeCode");

                b.HasIndex("SupportUnitCode");

                b.HasIndex("Submitted", "Id");

                b.ToTable("Proposal", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.ProposalRound",
            b =>
            {
                b.Property<int>("ProposalId");

                b.Property<int>("Round");

                b.Property<DateOnly?>("Returned");

                b.Property<DateOnly>("Submitted");

                b.HasKey("ProposalId", "Round");

                b.ToTable("ProposalRound", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.ProposalScore",
            b =>
            {
                b.Property<int>("ProposalId");

                b.Property<string>("CriterionCode").HasMaxLength(60);

                b.Property<string>("CriteriaSetCode").IsRequired().HasMaxLength(60);

                b.Property<long>("Score");

                b.HasKey("ProposalId", "CriterionCode");

                b.HasIndex("CriteriaSetCode", "CriterionCode");

                b.ToTable("ProposalScore", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.SupportUnit",
            b =>
            {
                b.Property<string>("Code").HasMaxLength(60);

                b.Property<string>("Kind").IsRequired().HasMaxLength(20);

                b.Property<string>("NameEn").HasMaxLength(300);

                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);

                b.Property<int?>("ProvinceId");

                b.Property<string>("SearchName").IsRequired().HasMaxLength(300);

                b.HasKey("Code");

                b.HasIndex("ProvinceId");

                b.ToTable("SupportUnit", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Storage.Access.AccessKey",
            b =>
            {
                b.Property<string>("Id").HasMaxLength(12).IsUnicode(false);

                b.Property<DateTime>("Created");

                b.Property<DateTime?>("Expires");

                b.Property<byte[]>("Hash").IsRequired().HasMaxLength(32);

                b.Property<string>("Label").IsRequired().HasMaxLength(300);

                b.Property<DateTime?>("LastUsed");

                b.Property<DateTime?>("Revoked");

                b.Property<string>("Role").IsRequired().HasMaxLength(20);

                b.Property<string>("Scopes").IsRequired().HasMaxLength(300).IsUnicode(false);

                b.HasKey("Id");

                b.ToTable("AccessKey", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Storage.Register.RevenueByPlace",
            b =>
            {
                b.Property<int>("Id");

                b.Property<string>("Code").IsRequired().HasMaxLength(60);

                b.Property<int>("CooperativeId");

                b.Property<string>("Field").HasMaxLength(60);

                b.Property<int>("ProvinceId");

                b.Property<long>("Revenue");

                b.Property<int>("Year");

                b.HasKey("Id");

                b.ToTable((string)null);

                b.ToView("RevenueByPlace", (string)null);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Areas.Province",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Areas.Region", null)
                    .WithMany()
                    .HasForeignKey("RegionCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Areas.Province", null)
                    .WithMany()
                    .HasForeignKey("SuccessorId")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Codelists.Code",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Codelists.Codelist", null)
                    .WithMany()
                    .HasForeignKey("CodelistId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Cooperatives.AnnualReport",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Official.SourceDocument", null)
                    .WithMany()
                    .HasForeignKey("SourceDocumentCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Cooperatives.Cooperative",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Areas.Province", null)
                    .WithMany()
                    .HasForeignKey("FormerProvinceId")
                    .OnDelete(DeleteBehavior.Restrict);

                b.HasOne("CollectiveEconomy.Statistics.Areas.Province", null)
                    .WithMany()
                    .HasForeignKey("ProvinceId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("UnionId")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.AuditEntry",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Imports.ImportBatch", null)
                    .WithMany()
                    .HasForeignKey("ImportBatchId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportFinding",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Imports.ImportBatch", null)
                    .WithMany()
                    .HasForeignKey("ImportBatchId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportRuleCount",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Imports.ImportBatch", null)
                    .WithMany()
                    .HasForeignKey("ImportBatchId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Imports.ImportedFile",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Imports.ImportBatch", null)
                    .WithMany()
                    .HasForeignKey("ImportBatchId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ChainLink",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ChainVerification",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Funding.FundingLine",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Loans.Loan",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ModelContentArea",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ModelProduct",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Products.Product", null)
                    .WithMany()
                    .HasForeignKey("ProductCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.SupportActivity",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.SupportUnit", null)
                    .WithMany()
                    .HasForeignKey("SupportUnitCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.ValueChains.ValueChainModel",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.Programme", null)
                    .WithMany()
                    .HasForeignKey("ProgrammeCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.Proposal", null)
                    .WithMany()
                    .HasForeignKey("ProposalId")
                    .OnDelete(DeleteBehavior.Restrict);

                b.HasOne("CollectiveEconomy.Statistics.Programmes.SupportUnit", null)
                    .WithMany()
                    .HasForeignKey("SupportUnitCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Official.Indicator",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Official.Indicator", null)
                    .WithMany()
                    .HasForeignKey("DenominatorCode")
                    .OnDelete(DeleteBehavior.Restrict);

                b.HasOne("CollectiveEconomy.Statistics.Official.Indicator", null)
                    .WithMany()
                    .HasForeignKey("NumeratorCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Official.OfficialFigure",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Official.Indicator", null)
                    .WithMany()
                    .HasForeignKey("IndicatorCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Official.SourceDocument", null)
                    .WithMany()
                    .HasForeignKey("SourceDocumentCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Outcomes.DifficultyReport",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict);

                b.HasOne("CollectiveEconomy.Statistics.Programmes.SupportUnit", null)
                    .WithMany()
                    .HasForeignKey("SupportUnitCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Outcomes.OutcomeObservation",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Outcomes.OutcomeIndicator", null)
                    .WithMany()
                    .HasForeignKey("IndicatorCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.ValueChains.ValueChainModel", null)
                    .WithMany()
                    .HasForeignKey("ModelId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Official.SourceDocument", null)
                    .WithMany()
                    .HasForeignKey("SourceDocumentCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.Certification",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Products.Product", null)
                    .WithMany()
                    .HasForeignKey("ProductCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.KeyProductDesignation",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict);

                b.HasOne("CollectiveEconomy.Statistics.Products.Product", null)
                    .WithMany()
                    .HasForeignKey("ProductCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Areas.Province", null)
                    .WithMany()
                    .HasForeignKey("ProvinceId")
                    .OnDelete(DeleteBehavior.Restrict);

                b.HasOne("CollectiveEconomy.Statistics.Areas.Region", null)
                    .WithMany()
                    .HasForeignKey("RegionCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Products.Production",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Products.Product", null)
                    .WithMany()
                    .HasForeignKey("ProductCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.CriteriaSet",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Programmes.Programme", null)
                    .WithMany()
                    .HasForeignKey("ProgrammeCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.Criterion",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Programmes.CriteriaSet", null)
                    .WithMany()
                    .HasForeignKey("CriteriaSetCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.Programme",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Official.SourceDocument", null)
                    .WithMany()
                    .HasForeignKey("SourceDocumentCode")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.Proposal",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Cooperatives.Cooperative", null)
                    .WithMany()
                    .HasForeignKey("CooperativeId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.CriteriaSet", null)
                    .WithMany()
                    .HasForeignKey("CriteriaSetCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.Programme", null)
                    .WithMany()
                    .HasForeignKey("ProgrammeCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.SupportUnit", null)
                    .WithMany()
                    .HasForeignKey("SupportUnitCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.ProposalRound",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Programmes.Proposal", null)
                    .WithMany()
                    .HasForeignKey("ProposalId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.ProposalScore",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Programmes.Proposal", null)
                    .WithMany()
                    .HasForeignKey("ProposalId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();

                b.HasOne("CollectiveEconomy.Statistics.Programmes.Criterion", null)
                    .WithMany()
                    .HasForeignKey("CriteriaSetCode", "CriterionCode")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );

        model.Entity(
            "CollectiveEconomy.Statistics.Programmes.SupportUnit",
            b =>
            {
                b.HasOne("CollectiveEconomy.Statistics.Areas.Province", null)
                    .WithMany()
                    .HasForeignKey("ProvinceId")
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );
    }
}
