using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessKey",
                columns: table => new
                {
                    Id = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Scopes = table.Column<string>(type: "varchar(300)", unicode: false, maxLength: 300, nullable: false),
                    Created = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Expires = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revoked = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastUsed = table.Column<DateTime>(type: "datetime2", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessKey", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "AreaEvent",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    EffectiveDate = table.Column<DateOnly>(type: "date", nullable: false),
                    EventType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FromCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    FromName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ToCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ToName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    LegalBasis = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaEvent", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Codelist",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codelist", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ImportBatch",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedBy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Added = table.Column<int>(type: "int", nullable: false),
                    Changed = table.Column<int>(type: "int", nullable: false),
                    Errors = table.Column<int>(type: "int", nullable: false),
                    Warnings = table.Column<int>(type: "int", nullable: false),
                    RolledBackAt = table.Column<long>(type: "bigint", nullable: true),
                    RolledBackBy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatch", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Indicator",
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
                    NumeratorCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DenominatorCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicator", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Indicator_Indicator_DenominatorCode",
                        column: x => x.DenominatorCode,
                        principalTable: "Indicator",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Indicator_Indicator_NumeratorCode",
                        column: x => x.NumeratorCode,
                        principalTable: "Indicator",
                        principalColumn: "Code",
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
                name: "Product",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Group = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Product", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "Region",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Region", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "SourceDocument",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Issuer = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Publisher = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceDocument", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "Code",
                columns: table => new
                {
                    CodelistId = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsVerified = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Code", x => new { x.CodelistId, x.Value });
                    table.ForeignKey(
                        name: "FK_Code_Codelist_CodelistId",
                        column: x => x.CodelistId,
                        principalTable: "Codelist",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AuditEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ImportBatchId = table.Column<int>(type: "int", nullable: false),
                    Entity = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RowKey = table.Column<string>(type: "nvarchar(130)", maxLength: 130, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Property = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
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
                name: "ImportedFile",
                columns: table => new
                {
                    ImportBatchId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedFile", x => new { x.ImportBatchId, x.Number });
                    table.ForeignKey(
                        name: "FK_ImportedFile_ImportBatch_ImportBatchId",
                        column: x => x.ImportBatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ImportFinding",
                columns: table => new
                {
                    ImportBatchId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Sheet = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Row = table.Column<int>(type: "int", nullable: true),
                    Column = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Value = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Rule = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    MessageVi = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    MessageEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Suggestion = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFinding", x => new { x.ImportBatchId, x.Number });
                    table.ForeignKey(
                        name: "FK_ImportFinding_ImportBatch_ImportBatchId",
                        column: x => x.ImportBatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ImportRuleCount",
                columns: table => new
                {
                    ImportBatchId = table.Column<int>(type: "int", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Findings = table.Column<int>(type: "int", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_ImportRuleCount",
                        x => new
                        {
                            x.ImportBatchId,
                            x.Rule,
                            x.Severity,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_ImportRuleCount_ImportBatch_ImportBatchId",
                        column: x => x.ImportBatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Province",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SuccessorId = table.Column<int>(type: "int", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Province", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Province_Province_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Province",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Province_Region_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Region",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OfficialFigure",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IndicatorCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PeriodKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PeriodStart = table.Column<DateOnly>(type: "date", nullable: true),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodPrecision = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    AreaCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AreaName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Entity = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Breakdown = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BreakdownCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ValueReported = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UnitReported = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Limit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ValueKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficialFigure", x => x.Code);
                    table.ForeignKey(
                        name: "FK_OfficialFigure_Indicator_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "Indicator",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_OfficialFigure_SourceDocument_SourceDocumentCode",
                        column: x => x.SourceDocumentCode,
                        principalTable: "SourceDocument",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Programme",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    StartYear = table.Column<int>(type: "int", nullable: false),
                    EndYear = table.Column<int>(type: "int", nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programme", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Programme_SourceDocument_SourceDocumentCode",
                        column: x => x.SourceDocumentCode,
                        principalTable: "SourceDocument",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Cooperative",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    LegalForm = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    VsicSection = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ServiceType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Founded = table.Column<DateOnly>(type: "date", nullable: true),
                    Dissolved = table.Column<DateOnly>(type: "date", nullable: true),
                    ProvinceId = table.Column<int>(type: "int", nullable: false),
                    FormerProvinceId = table.Column<int>(type: "int", nullable: true),
                    UnionId = table.Column<int>(type: "int", nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Weight = table.Column<int>(type: "int", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cooperative", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cooperative_Cooperative_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Cooperative_Province_FormerProvinceId",
                        column: x => x.FormerProvinceId,
                        principalTable: "Province",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Cooperative_Province_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Province",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SupportUnit",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ProvinceId = table.Column<int>(type: "int", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportUnit", x => x.Code);
                    table.ForeignKey(
                        name: "FK_SupportUnit_Province_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Province",
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
                name: "AnnualReport",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    CooperativeId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Members = table.Column<int>(type: "int", nullable: true),
                    WomenMembers = table.Column<int>(type: "int", nullable: true),
                    Households = table.Column<int>(type: "int", nullable: true),
                    Workers = table.Column<int>(type: "int", nullable: true),
                    WomenWorkers = table.Column<int>(type: "int", nullable: true),
                    CharterCapital = table.Column<long>(type: "bigint", nullable: true),
                    TotalAssets = table.Column<long>(type: "bigint", nullable: true),
                    Revenue = table.Column<long>(type: "bigint", nullable: true),
                    ProfitBeforeTax = table.Column<long>(type: "bigint", nullable: true),
                    AverageWorkerIncome = table.Column<long>(type: "bigint", nullable: true),
                    Score = table.Column<long>(type: "bigint", nullable: true),
                    Grade = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    IsChainLinked = table.Column<bool>(type: "bit", nullable: true),
                    IsHighTech = table.Column<bool>(type: "bit", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnnualReport_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AnnualReport_SourceDocument_SourceDocumentCode",
                        column: x => x.SourceDocumentCode,
                        principalTable: "SourceDocument",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
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
                name: "KeyProductDesignation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    ProductCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ProvinceId = table.Column<int>(type: "int", nullable: true),
                    CooperativeId = table.Column<int>(type: "int", nullable: true),
                    Stars = table.Column<int>(type: "int", nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyProductDesignation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeyProductDesignation_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_KeyProductDesignation_Product_ProductCode",
                        column: x => x.ProductCode,
                        principalTable: "Product",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_KeyProductDesignation_Province_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Province",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_KeyProductDesignation_Region_RegionCode",
                        column: x => x.RegionCode,
                        principalTable: "Region",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
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

            migrationBuilder.CreateTable(
                name: "ValueChainModel",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CooperativeId = table.Column<int>(type: "int", nullable: false),
                    ProgrammeCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SupportUnitCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ProposalId = table.Column<int>(type: "int", nullable: true),
                    StartYear = table.Column<int>(type: "int", nullable: false),
                    Starts = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    Ended = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ValueChainModel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ValueChainModel_Cooperative_CooperativeId",
                        column: x => x.CooperativeId,
                        principalTable: "Cooperative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ValueChainModel_Programme_ProgrammeCode",
                        column: x => x.ProgrammeCode,
                        principalTable: "Programme",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ValueChainModel_Proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ValueChainModel_SupportUnit_SupportUnitCode",
                        column: x => x.SupportUnitCode,
                        principalTable: "SupportUnit",
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
                name: "ModelContentArea",
                columns: table => new
                {
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    ContentArea = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelContentArea", x => new { x.ModelId, x.ContentArea });
                    table.ForeignKey(
                        name: "FK_ModelContentArea_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ModelProduct",
                columns: table => new
                {
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Weight = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelProduct", x => new { x.ModelId, x.ProductCode });
                    table.ForeignKey(
                        name: "FK_ModelProduct_Product_ProductCode",
                        column: x => x.ProductCode,
                        principalTable: "Product",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ModelProduct_ValueChainModel_ModelId",
                        column: x => x.ModelId,
                        principalTable: "ValueChainModel",
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

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_CooperativeId_Year",
                table: "AnnualReport",
                columns: new[] { "CooperativeId", "Year" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_AnnualReport_SourceDocumentCode", table: "AnnualReport", column: "SourceDocumentCode");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_Entity_RowKey_Id",
                table: "AuditEntry",
                columns: new[] { "Entity", "RowKey", "Id" }
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

            migrationBuilder.CreateIndex(name: "IX_Cooperative_Code", table: "Cooperative", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Cooperative_FormerProvinceId", table: "Cooperative", column: "FormerProvinceId");

            migrationBuilder.CreateIndex(name: "IX_Cooperative_Founded_Id", table: "Cooperative", columns: new[] { "Founded", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cooperative_ProvinceId_Field",
                table: "Cooperative",
                columns: new[] { "ProvinceId", "Field" }
            );

            migrationBuilder.CreateIndex(name: "IX_Cooperative_SearchName_Id", table: "Cooperative", columns: new[] { "SearchName", "Id" });

            migrationBuilder.CreateIndex(name: "IX_Cooperative_UnionId", table: "Cooperative", column: "UnionId");

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

            migrationBuilder.CreateIndex(name: "IX_ImportedFile_Sha256", table: "ImportedFile", column: "Sha256");

            migrationBuilder.CreateIndex(name: "IX_Indicator_DenominatorCode", table: "Indicator", column: "DenominatorCode");

            migrationBuilder.CreateIndex(name: "IX_Indicator_NumeratorCode", table: "Indicator", column: "NumeratorCode");

            migrationBuilder.CreateIndex(
                name: "IX_KeyProductDesignation_CooperativeId",
                table: "KeyProductDesignation",
                column: "CooperativeId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_KeyProductDesignation_ProductCode",
                table: "KeyProductDesignation",
                column: "ProductCode"
            );

            migrationBuilder.CreateIndex(name: "IX_KeyProductDesignation_ProvinceId", table: "KeyProductDesignation", column: "ProvinceId");

            migrationBuilder.CreateIndex(name: "IX_KeyProductDesignation_RegionCode", table: "KeyProductDesignation", column: "RegionCode");

            migrationBuilder.CreateIndex(name: "IX_Loan_CooperativeId", table: "Loan", column: "CooperativeId");

            migrationBuilder.CreateIndex(name: "IX_Loan_ModelId", table: "Loan", column: "ModelId");

            migrationBuilder.CreateIndex(name: "IX_ModelProduct_ProductCode", table: "ModelProduct", column: "ProductCode");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigure_IndicatorCode_PeriodEnd",
                table: "OfficialFigure",
                columns: new[] { "IndicatorCode", "PeriodEnd" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigure_SourceDocumentCode",
                table: "OfficialFigure",
                column: "SourceDocumentCode"
            );

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

            migrationBuilder.CreateIndex(name: "IX_Programme_SourceDocumentCode", table: "Programme", column: "SourceDocumentCode");

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

            migrationBuilder.CreateIndex(
                name: "IX_Province_Areas_Code",
                table: "Province",
                columns: new[] { "Areas", "Code" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Province_RegionCode", table: "Province", column: "RegionCode");

            migrationBuilder.CreateIndex(name: "IX_Province_SuccessorId", table: "Province", column: "SuccessorId");

            migrationBuilder.CreateIndex(name: "IX_SupportActivity_ModelId", table: "SupportActivity", column: "ModelId");

            migrationBuilder.CreateIndex(name: "IX_SupportActivity_SupportUnitCode", table: "SupportActivity", column: "SupportUnitCode");

            migrationBuilder.CreateIndex(name: "IX_SupportUnit_ProvinceId", table: "SupportUnit", column: "ProvinceId");

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_Code", table: "ValueChainModel", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_CooperativeId", table: "ValueChainModel", column: "CooperativeId");

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_ProgrammeCode", table: "ValueChainModel", column: "ProgrammeCode");

            migrationBuilder.CreateIndex(
                name: "IX_ValueChainModel_ProposalId",
                table: "ValueChainModel",
                column: "ProposalId",
                unique: true,
                filter: "[ProposalId] IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ValueChainModel_StartYear_Id",
                table: "ValueChainModel",
                columns: new[] { "StartYear", "Id" }
            );

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_SupportUnitCode", table: "ValueChainModel", column: "SupportUnitCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AccessKey");

            migrationBuilder.DropTable(name: "AnnualReport");

            migrationBuilder.DropTable(name: "AreaEvent");

            migrationBuilder.DropTable(name: "AuditEntry");

            migrationBuilder.DropTable(name: "Certification");

            migrationBuilder.DropTable(name: "ChainLink");

            migrationBuilder.DropTable(name: "ChainVerification");

            migrationBuilder.DropTable(name: "Code");

            migrationBuilder.DropTable(name: "DifficultyReport");

            migrationBuilder.DropTable(name: "FundingLine");

            migrationBuilder.DropTable(name: "ImportedFile");

            migrationBuilder.DropTable(name: "ImportFinding");

            migrationBuilder.DropTable(name: "ImportRuleCount");

            migrationBuilder.DropTable(name: "KeyProductDesignation");

            migrationBuilder.DropTable(name: "Loan");

            migrationBuilder.DropTable(name: "ModelContentArea");

            migrationBuilder.DropTable(name: "ModelProduct");

            migrationBuilder.DropTable(name: "OfficialFigure");

            migrationBuilder.DropTable(name: "OutcomeObservation");

            migrationBuilder.DropTable(name: "Production");

            migrationBuilder.DropTable(name: "ProposalRound");

            migrationBuilder.DropTable(name: "ProposalScore");

            migrationBuilder.DropTable(name: "SupportActivity");

            migrationBuilder.DropTable(name: "Codelist");

            migrationBuilder.DropTable(name: "ImportBatch");

            migrationBuilder.DropTable(name: "Indicator");

            migrationBuilder.DropTable(name: "OutcomeIndicator");

            migrationBuilder.DropTable(name: "Product");

            migrationBuilder.DropTable(name: "Criterion");

            migrationBuilder.DropTable(name: "ValueChainModel");

            migrationBuilder.DropTable(name: "Proposal");

            migrationBuilder.DropTable(name: "Cooperative");

            migrationBuilder.DropTable(name: "CriteriaSet");

            migrationBuilder.DropTable(name: "SupportUnit");

            migrationBuilder.DropTable(name: "Programme");

            migrationBuilder.DropTable(name: "Province");

            migrationBuilder.DropTable(name: "SourceDocument");

            migrationBuilder.DropTable(name: "Region");
        }
    }
}
