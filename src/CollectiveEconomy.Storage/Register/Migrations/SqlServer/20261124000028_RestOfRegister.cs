using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RestOfRegister : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "ProposalId", table: "ValueChainModel", type: "int", nullable: true);

            migrationBuilder.AddColumn<int>(name: "CooperativeId", table: "KeyProductDesignation", type: "int", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origin",
                table: "KeyProductDesignation",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Reported"
            );

            migrationBuilder.CreateTable(
                name: "Certification",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    CooperativeId = table.Column<int>(type: "int", nullable: false),
                    Scheme = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certification", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certification_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Certification_Product_ProductCode",
                        column: x => x.ProductCode,
                        principalTable: "Product",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ChainLink",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PartnerName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PartnerKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ContractFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ContractTo = table.Column<DateOnly>(type: "date", nullable: true),
                    VolumeTonnes = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChainLink_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ChainVerification",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    IsAlive = table.Column<bool>(type: "bit", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainVerification", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChainVerification_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CriteriaSet",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ProgrammeCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Threshold = table.Column<long>(type: "bigint", nullable: false),
                    MinimumMonths = table.Column<int>(type: "int", nullable: false),
                    MaximumMonths = table.Column<int>(type: "int", nullable: false),
                    RequiresCounterpart = table.Column<bool>(type: "bit", nullable: false),
                    RequiresLoanConditions = table.Column<bool>(type: "bit", nullable: false),
                    IsVerified = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriteriaSet", x => x.Code);
                    table.ForeignKey(
                        name: "FK_CriteriaSet_Programme_ProgrammeCode",
                        column: x => x.ProgrammeCode,
                        principalTable: "Programme",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "DifficultyReport",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: true),
                    SupportUnitCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Type = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Severity = table.Column<int>(type: "int", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DifficultyReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DifficultyReport_SupportUnit_SupportUnitCode",
                        column: x => x.SupportUnitCode,
                        principalTable: "SupportUnit",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_DifficultyReport_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "FundingLine",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Planned = table.Column<long>(type: "bigint", nullable: true),
                    Approved = table.Column<long>(type: "bigint", nullable: true),
                    Disbursed = table.Column<long>(type: "bigint", nullable: true),
                    Pledged = table.Column<long>(type: "bigint", nullable: true),
                    Paid = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingLine_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ImportBatch",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    FileName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedBy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatch", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Loan",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: true),
                    CooperativeId = table.Column<int>(type: "int", nullable: false),
                    LenderKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    AnnualRate = table.Column<long>(type: "bigint", nullable: false),
                    TermMonths = table.Column<int>(type: "int", nullable: false),
                    DisbursedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConditionsMet = table.Column<bool>(type: "bit", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Loan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Loan_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Loan_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OutcomeIndicator",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Direction = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    DefinitionVi = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    DefinitionEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    DefinitionVersion = table.Column<int>(type: "int", nullable: false),
                    IsVerified = table.Column<bool>(type: "bit", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeIndicator", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "Production",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    CooperativeId = table.Column<int>(type: "int", nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AreaHa = table.Column<long>(type: "bigint", nullable: true),
                    VolumeTonnes = table.Column<long>(type: "bigint", nullable: true),
                    Value = table.Column<long>(type: "bigint", nullable: true),
                    ContractedVolumeTonnes = table.Column<long>(type: "bigint", nullable: true),
                    CertifiedAreaHa = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Production", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Production_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Production_Product_ProductCode",
                        column: x => x.ProductCode,
                        principalTable: "Product",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupportActivity",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    ContentArea = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SupportUnitCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Cost = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupportActivity_SupportUnit_SupportUnitCode",
                        column: x => x.SupportUnitCode,
                        principalTable: "SupportUnit",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_SupportActivity_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Criterion",
                columns: table => new
                {
                    CriteriaSetCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Weight = table.Column<long>(type: "bigint", nullable: false),
                    MaximumScore = table.Column<long>(type: "bigint", nullable: false),
                    IsVerified = table.Column<bool>(type: "bit", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Criterion", x => new { x.CriteriaSetCode, x.Code });
                    table.ForeignKey(
                        name: "FK_Criterion_CriteriaSet_CriteriaSetCode",
                        column: x => x.CriteriaSetCode,
                        principalTable: "CriteriaSet",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Proposal",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CooperativeId = table.Column<int>(type: "int", nullable: false),
                    ProgrammeCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SupportUnitCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CriteriaSetCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Submitted = table.Column<DateOnly>(type: "date", nullable: false),
                    Rounds = table.Column<int>(type: "int", nullable: false),
                    Decided = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Score = table.Column<long>(type: "bigint", nullable: true),
                    RequestedAmount = table.Column<long>(type: "bigint", nullable: true),
                    ApprovedAmount = table.Column<long>(type: "bigint", nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposal_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Proposal_CriteriaSet_CriteriaSetCode",
                        column: x => x.CriteriaSetCode,
                        principalTable: "CriteriaSet",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Proposal_Programme_ProgrammeCode",
                        column: x => x.ProgrammeCode,
                        principalTable: "Programme",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Proposal_SupportUnit_SupportUnitCode",
                        column: x => x.SupportUnitCode,
                        principalTable: "SupportUnit",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AuditEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ImportBatchId = table.Column<int>(type: "int", nullable: false),
                    Entity = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Property = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OldValue = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    NewValue = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuditEntry_ImportBatch_ImportBatchId",
                        column: x => x.ImportBatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OutcomeObservation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    IndicatorCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeObservation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutcomeObservation_OutcomeIndicator_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "OutcomeIndicator",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_OutcomeObservation_SourceDocument_SourceDocumentCode",
                        column: x => x.SourceDocumentCode,
                        principalTable: "SourceDocument",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_OutcomeObservation_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ProposalRound",
                columns: table => new
                {
                    ProposalId = table.Column<int>(type: "int", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Submitted = table.Column<DateOnly>(type: "date", nullable: false),
                    Returned = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalRound", x => new { x.ProposalId, x.Round });
                    table.ForeignKey(
                        name: "FK_ProposalRound_Proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ProposalScore",
                columns: table => new
                {
                    ProposalId = table.Column<int>(type: "int", nullable: false),
                    CriterionCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CriteriaSetCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Score = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalScore", x => new { x.ProposalId, x.CriterionCode });
                    table.ForeignKey(
                        name: "FK_ProposalScore_Criterion_CriteriaSetCode_CriterionCode",
                        columns: x => new { x.CriteriaSetCode, x.CriterionCode },
                        principalTable: "Criterion",
                        principalColumns: new[] { "CriteriaSetCode", "Code" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ProposalScore_Proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ValueChainModel_ProposalId",
                table: "ValueChainModel",
                column: "ProposalId",
                unique: true,
                filter: "[ProposalId] IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_KeyProductDesignation_CooperativeId",
                table: "KeyProductDesignation",
                column: "CooperativeId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_Entity_Key_Id",
                table: "AuditEntry",
                columns: new[] { "Entity", "Key", "Id" }
            );

            migrationBuilder.CreateIndex(name: "IX_AuditEntry_ImportBatchId", table: "AuditEntry", column: "ImportBatchId");

            migrationBuilder.CreateIndex(name: "IX_Certification_CooperativeId", table: "Certification", column: "CooperativeId");

            migrationBuilder.CreateIndex(name: "IX_Certification_ProductCode", table: "Certification", column: "ProductCode");

            migrationBuilder.CreateIndex(name: "IX_ChainLink_ModelId", table: "ChainLink", column: "ModelId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainVerification_ModelId_Date",
                table: "ChainVerification",
                columns: new[] { "ModelId", "Date" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSet_ProgrammeCode_Version",
                table: "CriteriaSet",
                columns: new[] { "ProgrammeCode", "Version" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_DifficultyReport_ModelId", table: "DifficultyReport", column: "ModelId");

            migrationBuilder.CreateIndex(name: "IX_DifficultyReport_SupportUnitCode", table: "DifficultyReport", column: "SupportUnitCode");

            migrationBuilder.CreateIndex(
                name: "IX_FundingLine_ModelId_Source_Year",
                table: "FundingLine",
                columns: new[] { "ModelId", "Source", "Year" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_ImportBatch_ReceivedAt_Id", table: "ImportBatch", columns: new[] { "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(name: "IX_ImportBatch_Sha256", table: "ImportBatch", column: "Sha256");

            migrationBuilder.CreateIndex(name: "IX_Loan_CooperativeId", table: "Loan", column: "CooperativeId");

            migrationBuilder.CreateIndex(name: "IX_Loan_ModelId", table: "Loan", column: "ModelId");

            migrationBuilder.CreateIndex(name: "IX_OutcomeObservation_IndicatorCode", table: "OutcomeObservation", column: "IndicatorCode");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeObservation_ModelId_IndicatorCode_Year_Kind",
                table: "OutcomeObservation",
                columns: new[] { "ModelId", "IndicatorCode", "Year", "Kind" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeObservation_SourceDocumentCode",
                table: "OutcomeObservation",
                column: "SourceDocumentCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Production_CooperativeId_ProductCode_Year",
                table: "Production",
                columns: new[] { "CooperativeId", "ProductCode", "Year" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Production_ProductCode", table: "Production", column: "ProductCode");

            migrationBuilder.CreateIndex(name: "IX_Proposal_Code", table: "Proposal", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Proposal_CooperativeId", table: "Proposal", column: "CooperativeId");

            migrationBuilder.CreateIndex(name: "IX_Proposal_CriteriaSetCode", table: "Proposal", column: "CriteriaSetCode");

            migrationBuilder.CreateIndex(name: "IX_Proposal_ProgrammeCode", table: "Proposal", column: "ProgrammeCode");

            migrationBuilder.CreateIndex(name: "IX_Proposal_Submitted_Id", table: "Proposal", columns: new[] { "Submitted", "Id" });

            migrationBuilder.CreateIndex(name: "IX_Proposal_SupportUnitCode", table: "Proposal", column: "SupportUnitCode");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalScore_CriteriaSetCode_CriterionCode",
                table: "ProposalScore",
                columns: new[] { "CriteriaSetCode", "CriterionCode" }
            );

            migrationBuilder.CreateIndex(name: "IX_SupportActivity_ModelId", table: "SupportActivity", column: "ModelId");

            migrationBuilder.CreateIndex(name: "IX_SupportActivity_SupportUnitCode", table: "SupportActivity", column: "SupportUnitCode");

            migrationBuilder.AddForeignKey(
                name: "FK_KeyProductDesignation_Cooperative_CooperativeId",
                table: "KeyProductDesignation",
                column: "CooperativeId",
                principalTable: "Cooperative",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.AddForeignKey(
                name: "FK_ValueChainModel_Proposal_ProposalId",
                table: "ValueChainModel",
                column: "ProposalId",
                principalTable: "Proposal",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_KeyProductDesignation_Cooperative_CooperativeId", table: "KeyProductDesignation");

            migrationBuilder.DropForeignKey(name: "FK_ValueChainModel_Proposal_ProposalId", table: "ValueChainModel");

            migrationBuilder.DropTable(name: "AuditEntry");

            migrationBuilder.DropTable(name: "Certification");

            migrationBuilder.DropTable(name: "ChainLink");

            migrationBuilder.DropTable(name: "ChainVerification");

            migrationBuilder.DropTable(name: "DifficultyReport");

            migrationBuilder.DropTable(name: "FundingLine");

            migrationBuilder.DropTable(name: "Loan");

            migrationBuilder.DropTable(name: "OutcomeObservation");

            migrationBuilder.DropTable(name: "Production");

            migrationBuilder.DropTable(name: "ProposalRound");

            migrationBuilder.DropTable(name: "ProposalScore");

            migrationBuilder.DropTable(name: "SupportActivity");

            migrationBuilder.DropTable(name: "ImportBatch");

            migrationBuilder.DropTable(name: "OutcomeIndicator");

            migrationBuilder.DropTable(name: "Criterion");

            migrationBuilder.DropTable(name: "Proposal");

            migrationBuilder.DropTable(name: "CriteriaSet");

            migrationBuilder.DropIndex(name: "IX_ValueChainModel_ProposalId", table: "ValueChainModel");

            migrationBuilder.DropIndex(name: "IX_KeyProductDesignation_CooperativeId", table: "KeyProductDesignation");

            migrationBuilder.DropColumn(name: "ProposalId", table: "ValueChainModel");

            migrationBuilder.DropColumn(name: "CooperativeId", table: "KeyProductDesignation");

            migrationBuilder.DropColumn(name: "Origin", table: "KeyProductDesignation");
        }
    }
}
