using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>The tables with which both providers begin; each finds its own types for the columns.</summary>
internal static class InitialTables
{
    public static void CreateTables(this MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "AccessKey",
            columns: table => new
            {
                Id = table.Column<string>(unicode: false, maxLength: 12, nullable: false),
                Label = table.Column<string>(maxLength: 300, nullable: false),
                Hash = table.Column<byte[]>(maxLength: 32, nullable: false),
                Role = table.Column<string>(maxLength: 20, nullable: false),
                Scopes = table.Column<string>(unicode: false, maxLength: 300, nullable: false),
                Created = table.Column<DateTime>(nullable: false),
                Expires = table.Column<DateTime>(nullable: true),
                Revoked = table.Column<DateTime>(nullable: true),
                LastUsed = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccessKey", x => x.Id);
            }
        );

        migration.CreateTable(
            name: "AreaEvent",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false),
                EffectiveDate = table.Column<DateOnly>(nullable: false),
                EventType = table.Column<string>(maxLength: 60, nullable: false),
                FromCode = table.Column<string>(maxLength: 60, nullable: true),
                FromName = table.Column<string>(maxLength: 300, nullable: true),
                ToCode = table.Column<string>(maxLength: 60, nullable: true),
                ToName = table.Column<string>(maxLength: 300, nullable: true),
                LegalBasisVi = table.Column<string>(maxLength: 300, nullable: true),
                LegalBasisEn = table.Column<string>(maxLength: 300, nullable: false),
                NoteVi = table.Column<string>(maxLength: 2000, nullable: true),
                NoteEn = table.Column<string>(maxLength: 2000, nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AreaEvent", x => x.Id);
            }
        );

        migration.CreateTable(
            name: "Codelist",
            columns: table => new
            {
                Id = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Codelist", x => x.Id);
            }
        );

        migration.CreateTable(
            name: "ImportBatch",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false),
                ReceivedAt = table.Column<long>(nullable: false),
                ReceivedBy = table.Column<string>(maxLength: 300, nullable: false),
                Outcome = table.Column<string>(maxLength: 20, nullable: false),
                Rows = table.Column<int>(nullable: false),
                Added = table.Column<int>(nullable: false),
                Changed = table.Column<int>(nullable: false),
                Errors = table.Column<int>(nullable: false),
                Warnings = table.Column<int>(nullable: false),
                RolledBackAt = table.Column<long>(nullable: true),
                RolledBackBy = table.Column<string>(maxLength: 300, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ImportBatch", x => x.Id);
            }
        );

        migration.CreateTable(
            name: "Indicator",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                Unit = table.Column<string>(maxLength: 60, nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                Direction = table.Column<string>(maxLength: 20, nullable: false),
                DefinitionVi = table.Column<string>(maxLength: 2000, nullable: false),
                DefinitionEn = table.Column<string>(maxLength: 2000, nullable: false),
                NumeratorCode = table.Column<string>(maxLength: 60, nullable: true),
                DenominatorCode = table.Column<string>(maxLength: 60, nullable: true),
                NoteVi = table.Column<string>(maxLength: 2000, nullable: true),
                NoteEn = table.Column<string>(maxLength: 2000, nullable: true),
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

        migration.CreateTable(
            name: "OutcomeIndicator",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                SearchName = table.Column<string>(maxLength: 300, nullable: false),
                Unit = table.Column<string>(maxLength: 60, nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                Direction = table.Column<string>(maxLength: 20, nullable: false),
                DefinitionVi = table.Column<string>(maxLength: 2000, nullable: false),
                DefinitionEn = table.Column<string>(maxLength: 2000, nullable: false),
                DefinitionVersion = table.Column<int>(nullable: false),
                IsVerified = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OutcomeIndicator", x => x.Code);
            }
        );

        migration.CreateTable(
            name: "Product",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                SearchName = table.Column<string>(maxLength: 300, nullable: false),
                Group = table.Column<string>(maxLength: 60, nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Product", x => x.Code);
            }
        );

        migration.CreateTable(
            name: "Region",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                Areas = table.Column<string>(maxLength: 20, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                SortOrder = table.Column<int>(nullable: false),
                ValidFrom = table.Column<DateOnly>(nullable: true),
                ValidTo = table.Column<DateOnly>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Region", x => x.Code);
            }
        );

        migration.CreateTable(
            name: "SourceDocument",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                Issuer = table.Column<string>(maxLength: 300, nullable: false),
                IssuerNameVi = table.Column<string>(maxLength: 300, nullable: true),
                IssuerNameEn = table.Column<string>(maxLength: 300, nullable: true),
                Publisher = table.Column<string>(maxLength: 300, nullable: false),
                Url = table.Column<string>(maxLength: 2000, nullable: true),
                NoteVi = table.Column<string>(maxLength: 2000, nullable: true),
                NoteEn = table.Column<string>(maxLength: 2000, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SourceDocument", x => x.Code);
            }
        );

        migration.CreateTable(
            name: "Code",
            columns: table => new
            {
                CodelistId = table.Column<string>(maxLength: 60, nullable: false),
                Value = table.Column<string>(maxLength: 60, nullable: false),
                SortOrder = table.Column<int>(nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                NoteVi = table.Column<string>(maxLength: 2000, nullable: true),
                NoteEn = table.Column<string>(maxLength: 2000, nullable: true),
                IsVerified = table.Column<bool>(nullable: false),
                Source = table.Column<string>(maxLength: 2000, nullable: true),
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

        migration.CreateTable(
            name: "AuditEntry",
            columns: table => new
            {
                Id = table.Column<long>(nullable: false),
                ImportBatchId = table.Column<int>(nullable: false),
                Entity = table.Column<string>(maxLength: 60, nullable: false),
                RowKey = table.Column<string>(maxLength: 130, nullable: false),
                Key = table.Column<string>(maxLength: 300, nullable: false),
                Property = table.Column<string>(maxLength: 60, nullable: true),
                OldValue = table.Column<string>(maxLength: 2000, nullable: true),
                NewValue = table.Column<string>(maxLength: 2000, nullable: true),
                ChangedAt = table.Column<long>(nullable: false),
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

        migration.CreateTable(
            name: "ImportedFile",
            columns: table => new
            {
                ImportBatchId = table.Column<int>(nullable: false),
                Number = table.Column<int>(nullable: false),
                FileName = table.Column<string>(maxLength: 300, nullable: false),
                Sha256 = table.Column<string>(unicode: false, maxLength: 64, nullable: false),
                Bytes = table.Column<long>(nullable: false),
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

        migration.CreateTable(
            name: "ImportFinding",
            columns: table => new
            {
                ImportBatchId = table.Column<int>(nullable: false),
                Number = table.Column<int>(nullable: false),
                FileName = table.Column<string>(maxLength: 300, nullable: false),
                Sheet = table.Column<string>(maxLength: 300, nullable: true),
                Row = table.Column<int>(nullable: true),
                Column = table.Column<string>(maxLength: 300, nullable: true),
                Value = table.Column<string>(maxLength: 300, nullable: true),
                Rule = table.Column<string>(maxLength: 60, nullable: false),
                Severity = table.Column<string>(maxLength: 20, nullable: false),
                MessageVi = table.Column<string>(maxLength: 2000, nullable: false),
                MessageEn = table.Column<string>(maxLength: 2000, nullable: false),
                Suggestion = table.Column<string>(maxLength: 300, nullable: true),
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

        migration.CreateTable(
            name: "ImportRuleCount",
            columns: table => new
            {
                ImportBatchId = table.Column<int>(nullable: false),
                Rule = table.Column<string>(maxLength: 60, nullable: false),
                Severity = table.Column<string>(maxLength: 20, nullable: false),
                Findings = table.Column<int>(nullable: false),
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

        migration.CreateTable(
            name: "Province",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false),
                Areas = table.Column<string>(maxLength: 20, nullable: false),
                Code = table.Column<string>(maxLength: 2, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                RegionCode = table.Column<string>(maxLength: 60, nullable: false),
                SuccessorId = table.Column<int>(nullable: true),
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

        migration.CreateTable(
            name: "OfficialFigure",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                IndicatorCode = table.Column<string>(maxLength: 60, nullable: false),
                PeriodKind = table.Column<string>(maxLength: 20, nullable: false),
                PeriodStart = table.Column<DateOnly>(nullable: true),
                PeriodEnd = table.Column<DateOnly>(nullable: false),
                PeriodPrecision = table.Column<string>(maxLength: 20, nullable: false),
                Areas = table.Column<string>(maxLength: 20, nullable: true),
                AreaCode = table.Column<string>(maxLength: 60, nullable: false),
                AreaName = table.Column<string>(maxLength: 300, nullable: false),
                Entity = table.Column<string>(maxLength: 60, nullable: false),
                Field = table.Column<string>(maxLength: 60, nullable: false),
                Breakdown = table.Column<string>(maxLength: 60, nullable: true),
                BreakdownCode = table.Column<string>(maxLength: 60, nullable: true),
                ValueReported = table.Column<string>(maxLength: 60, nullable: false),
                UnitReported = table.Column<string>(maxLength: 60, nullable: false),
                Value = table.Column<long>(nullable: false),
                Unit = table.Column<string>(maxLength: 60, nullable: false),
                Limit = table.Column<string>(maxLength: 20, nullable: false),
                ValueKind = table.Column<string>(maxLength: 20, nullable: false),
                Status = table.Column<string>(maxLength: 20, nullable: false),
                SourceDocumentCode = table.Column<string>(maxLength: 60, nullable: false),
                NoteVi = table.Column<string>(maxLength: 2000, nullable: true),
                NoteEn = table.Column<string>(maxLength: 2000, nullable: true),
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

        migration.CreateTable(
            name: "Programme",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                StartYear = table.Column<int>(nullable: false),
                EndYear = table.Column<int>(nullable: false),
                SourceDocumentCode = table.Column<string>(maxLength: 60, nullable: true),
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

        migration.CreateTable(
            name: "Cooperative",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Code = table.Column<string>(maxLength: 60, nullable: false),
                Name = table.Column<string>(maxLength: 300, nullable: false),
                SearchName = table.Column<string>(maxLength: 300, nullable: false),
                LegalForm = table.Column<string>(maxLength: 60, nullable: false),
                Field = table.Column<string>(maxLength: 60, nullable: true),
                VsicSection = table.Column<string>(maxLength: 60, nullable: true),
                ServiceType = table.Column<string>(maxLength: 60, nullable: true),
                Founded = table.Column<DateOnly>(nullable: true),
                Dissolved = table.Column<DateOnly>(nullable: true),
                ProvinceId = table.Column<int>(nullable: false),
                FormerProvinceId = table.Column<int>(nullable: true),
                UnionId = table.Column<int>(nullable: true),
                Origin = table.Column<string>(maxLength: 20, nullable: false),
                Weight = table.Column<int>(nullable: false),
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

        migration.CreateTable(
            name: "SupportUnit",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                SearchName = table.Column<string>(maxLength: 300, nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                ProvinceId = table.Column<int>(nullable: true),
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

        migration.CreateTable(
            name: "CriteriaSet",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 60, nullable: false),
                ProgrammeCode = table.Column<string>(maxLength: 60, nullable: false),
                Version = table.Column<int>(nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                ValidFrom = table.Column<DateOnly>(nullable: true),
                Threshold = table.Column<long>(nullable: false),
                MinimumMonths = table.Column<int>(nullable: false),
                MaximumMonths = table.Column<int>(nullable: false),
                RequiresCounterpart = table.Column<bool>(nullable: false),
                RequiresLoanConditions = table.Column<bool>(nullable: false),
                IsVerified = table.Column<bool>(nullable: false),
                NoteVi = table.Column<string>(maxLength: 2000, nullable: true),
                NoteEn = table.Column<string>(maxLength: 2000, nullable: true),
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

        migration.CreateTable(
            name: "AnnualReport",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                CooperativeId = table.Column<int>(nullable: false),
                Year = table.Column<int>(nullable: false),
                Members = table.Column<int>(nullable: true),
                WomenMembers = table.Column<int>(nullable: true),
                Households = table.Column<int>(nullable: true),
                Workers = table.Column<int>(nullable: true),
                WomenWorkers = table.Column<int>(nullable: true),
                CharterCapital = table.Column<long>(nullable: true),
                TotalAssets = table.Column<long>(nullable: true),
                Revenue = table.Column<long>(nullable: true),
                ProfitBeforeTax = table.Column<long>(nullable: true),
                AverageWorkerIncome = table.Column<long>(nullable: true),
                Score = table.Column<long>(nullable: true),
                Grade = table.Column<string>(maxLength: 60, nullable: true),
                IsChainLinked = table.Column<bool>(nullable: true),
                IsHighTech = table.Column<bool>(nullable: true),
                Status = table.Column<string>(maxLength: 20, nullable: false),
                SourceDocumentCode = table.Column<string>(maxLength: 60, nullable: true),
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

        migration.CreateTable(
            name: "Certification",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                CooperativeId = table.Column<int>(nullable: false),
                Scheme = table.Column<string>(maxLength: 60, nullable: false),
                ProductCode = table.Column<string>(maxLength: 60, nullable: true),
                Scope = table.Column<string>(maxLength: 2000, nullable: true),
                ValidFrom = table.Column<DateOnly>(nullable: false),
                ValidTo = table.Column<DateOnly>(nullable: true),
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

        migration.CreateTable(
            name: "KeyProductDesignation",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ProductCode = table.Column<string>(maxLength: 60, nullable: false),
                Level = table.Column<string>(maxLength: 20, nullable: false),
                RegionCode = table.Column<string>(maxLength: 60, nullable: true),
                ProvinceId = table.Column<int>(nullable: true),
                CooperativeId = table.Column<int>(nullable: true),
                Stars = table.Column<int>(nullable: true),
                Decision = table.Column<string>(maxLength: 300, nullable: false),
                ValidFrom = table.Column<DateOnly>(nullable: true),
                ValidTo = table.Column<DateOnly>(nullable: true),
                Origin = table.Column<string>(maxLength: 20, nullable: false),
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

        migration.CreateTable(
            name: "Production",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                CooperativeId = table.Column<int>(nullable: false),
                ProductCode = table.Column<string>(maxLength: 60, nullable: false),
                Year = table.Column<int>(nullable: false),
                AreaHa = table.Column<long>(nullable: true),
                VolumeTonnes = table.Column<long>(nullable: true),
                Value = table.Column<long>(nullable: true),
                ContractedVolumeTonnes = table.Column<long>(nullable: true),
                CertifiedAreaHa = table.Column<long>(nullable: true),
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

        migration.CreateTable(
            name: "Criterion",
            columns: table => new
            {
                CriteriaSetCode = table.Column<string>(maxLength: 60, nullable: false),
                Code = table.Column<string>(maxLength: 60, nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                Weight = table.Column<long>(nullable: false),
                MaximumScore = table.Column<long>(nullable: false),
                IsVerified = table.Column<bool>(nullable: false),
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

        migration.CreateTable(
            name: "Proposal",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Code = table.Column<string>(maxLength: 60, nullable: false),
                CooperativeId = table.Column<int>(nullable: false),
                ProgrammeCode = table.Column<string>(maxLength: 60, nullable: false),
                SupportUnitCode = table.Column<string>(maxLength: 60, nullable: false),
                CriteriaSetCode = table.Column<string>(maxLength: 60, nullable: false),
                Submitted = table.Column<DateOnly>(nullable: false),
                Rounds = table.Column<int>(nullable: false),
                Decided = table.Column<DateOnly>(nullable: true),
                Decision = table.Column<string>(maxLength: 20, nullable: true),
                Score = table.Column<long>(nullable: true),
                RequestedAmount = table.Column<long>(nullable: true),
                ApprovedAmount = table.Column<long>(nullable: true),
                Origin = table.Column<string>(maxLength: 20, nullable: false),
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

        migration.CreateTable(
            name: "ProposalRound",
            columns: table => new
            {
                ProposalId = table.Column<int>(nullable: false),
                Round = table.Column<int>(nullable: false),
                Submitted = table.Column<DateOnly>(nullable: false),
                Returned = table.Column<DateOnly>(nullable: true),
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

        migration.CreateTable(
            name: "ProposalScore",
            columns: table => new
            {
                ProposalId = table.Column<int>(nullable: false),
                CriterionCode = table.Column<string>(maxLength: 60, nullable: false),
                CriteriaSetCode = table.Column<string>(maxLength: 60, nullable: false),
                Score = table.Column<long>(nullable: false),
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

        migration.CreateTable(
            name: "ValueChainModel",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Code = table.Column<string>(maxLength: 60, nullable: false),
                CooperativeId = table.Column<int>(nullable: false),
                ProgrammeCode = table.Column<string>(maxLength: 60, nullable: false),
                SupportUnitCode = table.Column<string>(maxLength: 60, nullable: true),
                ProposalId = table.Column<int>(nullable: true),
                StartYear = table.Column<int>(nullable: false),
                Starts = table.Column<DateOnly>(nullable: true),
                PlannedEnd = table.Column<DateOnly>(nullable: true),
                Ended = table.Column<DateOnly>(nullable: true),
                Status = table.Column<string>(maxLength: 20, nullable: true),
                Origin = table.Column<string>(maxLength: 20, nullable: false),
                Note = table.Column<string>(maxLength: 2000, nullable: true),
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

        migration.CreateTable(
            name: "ChainLink",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: false),
                Stage = table.Column<string>(maxLength: 20, nullable: false),
                PartnerName = table.Column<string>(maxLength: 300, nullable: false),
                PartnerKind = table.Column<string>(maxLength: 20, nullable: false),
                ContractFrom = table.Column<DateOnly>(nullable: true),
                ContractTo = table.Column<DateOnly>(nullable: true),
                VolumeTonnes = table.Column<long>(nullable: true),
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

        migration.CreateTable(
            name: "ChainVerification",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: false),
                Date = table.Column<DateOnly>(nullable: false),
                IsAlive = table.Column<bool>(nullable: false),
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

        migration.CreateTable(
            name: "DifficultyReport",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: true),
                SupportUnitCode = table.Column<string>(maxLength: 60, nullable: true),
                Type = table.Column<string>(maxLength: 60, nullable: false),
                Date = table.Column<DateOnly>(nullable: false),
                Severity = table.Column<int>(nullable: false),
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

        migration.CreateTable(
            name: "FundingLine",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: false),
                Source = table.Column<string>(maxLength: 60, nullable: false),
                Year = table.Column<int>(nullable: false),
                Planned = table.Column<long>(nullable: true),
                Approved = table.Column<long>(nullable: true),
                Disbursed = table.Column<long>(nullable: true),
                Pledged = table.Column<long>(nullable: true),
                Paid = table.Column<long>(nullable: true),
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

        migration.CreateTable(
            name: "Loan",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: true),
                CooperativeId = table.Column<int>(nullable: false),
                LenderKind = table.Column<string>(maxLength: 20, nullable: false),
                Amount = table.Column<long>(nullable: false),
                AnnualRate = table.Column<long>(nullable: false),
                TermMonths = table.Column<int>(nullable: false),
                DisbursedOn = table.Column<DateOnly>(nullable: false),
                ConditionsMet = table.Column<bool>(nullable: true),
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

        migration.CreateTable(
            name: "ModelContentArea",
            columns: table => new
            {
                ModelId = table.Column<int>(nullable: false),
                ContentArea = table.Column<string>(maxLength: 60, nullable: false),
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

        migration.CreateTable(
            name: "ModelProduct",
            columns: table => new
            {
                ModelId = table.Column<int>(nullable: false),
                ProductCode = table.Column<string>(maxLength: 60, nullable: false),
                Weight = table.Column<long>(nullable: false),
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

        migration.CreateTable(
            name: "OutcomeObservation",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: false),
                IndicatorCode = table.Column<string>(maxLength: 60, nullable: false),
                Year = table.Column<int>(nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                Value = table.Column<long>(nullable: false),
                Status = table.Column<string>(maxLength: 20, nullable: false),
                SourceDocumentCode = table.Column<string>(maxLength: 60, nullable: true),
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

        migration.CreateTable(
            name: "SupportActivity",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ModelId = table.Column<int>(nullable: false),
                ContentArea = table.Column<string>(maxLength: 60, nullable: false),
                SupportUnitCode = table.Column<string>(maxLength: 60, nullable: false),
                Year = table.Column<int>(nullable: false),
                Cost = table.Column<long>(nullable: true),
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

        migration.CreateIndex(
            name: "IX_AnnualReport_CooperativeId_Year",
            table: "AnnualReport",
            columns: new[] { "CooperativeId", "Year" },
            unique: true
        );

        migration.CreateIndex(name: "IX_AnnualReport_SourceDocumentCode", table: "AnnualReport", column: "SourceDocumentCode");

        migration.CreateIndex(
            name: "IX_AnnualReport_Year_CooperativeId_Revenue",
            table: "AnnualReport",
            columns: new[] { "Year", "CooperativeId", "Revenue" }
        );

        migration.CreateIndex(name: "IX_AuditEntry_Entity_RowKey_Id", table: "AuditEntry", columns: new[] { "Entity", "RowKey", "Id" });

        migration.CreateIndex(name: "IX_AuditEntry_ImportBatchId", table: "AuditEntry", column: "ImportBatchId");

        migration.CreateIndex(name: "IX_Certification_CooperativeId", table: "Certification", column: "CooperativeId");

        migration.CreateIndex(name: "IX_Certification_ProductCode", table: "Certification", column: "ProductCode");

        migration.CreateIndex(name: "IX_ChainLink_ModelId", table: "ChainLink", column: "ModelId");

        migration.CreateIndex(
            name: "IX_ChainVerification_ModelId_Date",
            table: "ChainVerification",
            columns: new[] { "ModelId", "Date" },
            unique: true
        );

        migration.CreateIndex(name: "IX_ChainVerification_ModelId_Id", table: "ChainVerification", columns: new[] { "ModelId", "Id" });

        migration.CreateIndex(name: "IX_Cooperative_Code", table: "Cooperative", column: "Code", unique: true);

        migration.CreateIndex(name: "IX_Cooperative_FormerProvinceId", table: "Cooperative", column: "FormerProvinceId");

        migration.CreateIndex(name: "IX_Cooperative_Founded_Id", table: "Cooperative", columns: new[] { "Founded", "Id" });

        migration.CreateIndex(
            name: "IX_Cooperative_ProvinceId_Field_Code",
            table: "Cooperative",
            columns: new[] { "ProvinceId", "Field", "Code" }
        );

        migration.CreateIndex(name: "IX_Cooperative_SearchName_Id", table: "Cooperative", columns: new[] { "SearchName", "Id" });

        migration.CreateIndex(name: "IX_Cooperative_UnionId", table: "Cooperative", column: "UnionId");

        migration.CreateIndex(
            name: "IX_CriteriaSet_ProgrammeCode_Version",
            table: "CriteriaSet",
            columns: new[] { "ProgrammeCode", "Version" },
            unique: true
        );

        migration.CreateIndex(name: "IX_DifficultyReport_ModelId", table: "DifficultyReport", column: "ModelId");

        migration.CreateIndex(name: "IX_DifficultyReport_SupportUnitCode", table: "DifficultyReport", column: "SupportUnitCode");

        migration.CreateIndex(name: "IX_FundingLine_ModelId_Id", table: "FundingLine", columns: new[] { "ModelId", "Id" });

        migration.CreateIndex(
            name: "IX_FundingLine_ModelId_Source_Year",
            table: "FundingLine",
            columns: new[] { "ModelId", "Source", "Year" },
            unique: true
        );

        migration.CreateIndex(name: "IX_ImportBatch_ReceivedAt_Id", table: "ImportBatch", columns: new[] { "ReceivedAt", "Id" });

        migration.CreateIndex(name: "IX_ImportedFile_Sha256", table: "ImportedFile", column: "Sha256");

        migration.CreateIndex(name: "IX_Indicator_DenominatorCode", table: "Indicator", column: "DenominatorCode");

        migration.CreateIndex(name: "IX_Indicator_NumeratorCode", table: "Indicator", column: "NumeratorCode");

        migration.CreateIndex(name: "IX_KeyProductDesignation_CooperativeId", table: "KeyProductDesignation", column: "CooperativeId");

        migration.CreateIndex(name: "IX_KeyProductDesignation_ProductCode", table: "KeyProductDesignation", column: "ProductCode");

        migration.CreateIndex(name: "IX_KeyProductDesignation_ProvinceId", table: "KeyProductDesignation", column: "ProvinceId");

        migration.CreateIndex(name: "IX_KeyProductDesignation_RegionCode", table: "KeyProductDesignation", column: "RegionCode");

        migration.CreateIndex(name: "IX_Loan_CooperativeId", table: "Loan", column: "CooperativeId");

        migration.CreateIndex(name: "IX_Loan_ModelId", table: "Loan", column: "ModelId");

        migration.CreateIndex(name: "IX_ModelProduct_ProductCode", table: "ModelProduct", column: "ProductCode");

        migration.CreateIndex(
            name: "IX_OfficialFigure_IndicatorCode_PeriodEnd",
            table: "OfficialFigure",
            columns: new[] { "IndicatorCode", "PeriodEnd" }
        );

        migration.CreateIndex(name: "IX_OfficialFigure_SourceDocumentCode", table: "OfficialFigure", column: "SourceDocumentCode");

        migration.CreateIndex(name: "IX_OutcomeObservation_IndicatorCode", table: "OutcomeObservation", column: "IndicatorCode");

        migration.CreateIndex(name: "IX_OutcomeObservation_ModelId_Id", table: "OutcomeObservation", columns: new[] { "ModelId", "Id" });

        migration.CreateIndex(
            name: "IX_OutcomeObservation_ModelId_IndicatorCode_Year_Kind",
            table: "OutcomeObservation",
            columns: new[] { "ModelId", "IndicatorCode", "Year", "Kind" },
            unique: true
        );

        migration.CreateIndex(name: "IX_OutcomeObservation_SourceDocumentCode", table: "OutcomeObservation", column: "SourceDocumentCode");

        migration.CreateIndex(name: "IX_Production_CooperativeId_Id", table: "Production", columns: new[] { "CooperativeId", "Id" });

        migration.CreateIndex(
            name: "IX_Production_CooperativeId_ProductCode_Year",
            table: "Production",
            columns: new[] { "CooperativeId", "ProductCode", "Year" },
            unique: true
        );

        migration.CreateIndex(name: "IX_Production_ProductCode", table: "Production", column: "ProductCode");

        migration.CreateIndex(name: "IX_Programme_SourceDocumentCode", table: "Programme", column: "SourceDocumentCode");

        migration.CreateIndex(name: "IX_Proposal_Code", table: "Proposal", column: "Code", unique: true);

        migration.CreateIndex(name: "IX_Proposal_CooperativeId", table: "Proposal", column: "CooperativeId");

        migration.CreateIndex(name: "IX_Proposal_CriteriaSetCode", table: "Proposal", column: "CriteriaSetCode");

        migration.CreateIndex(name: "IX_Proposal_ProgrammeCode", table: "Proposal", column: "ProgrammeCode");

        migration.CreateIndex(name: "IX_Proposal_Submitted_Id", table: "Proposal", columns: new[] { "Submitted", "Id" });

        migration.CreateIndex(name: "IX_Proposal_SupportUnitCode", table: "Proposal", column: "SupportUnitCode");

        migration.CreateIndex(
            name: "IX_ProposalScore_CriteriaSetCode_CriterionCode",
            table: "ProposalScore",
            columns: new[] { "CriteriaSetCode", "CriterionCode" }
        );

        migration.CreateIndex(name: "IX_Province_Areas_Code", table: "Province", columns: new[] { "Areas", "Code" }, unique: true);

        migration.CreateIndex(name: "IX_Province_RegionCode", table: "Province", column: "RegionCode");

        migration.CreateIndex(name: "IX_Province_SuccessorId", table: "Province", column: "SuccessorId");

        migration.CreateIndex(name: "IX_SupportActivity_ModelId", table: "SupportActivity", column: "ModelId");

        migration.CreateIndex(name: "IX_SupportActivity_SupportUnitCode", table: "SupportActivity", column: "SupportUnitCode");

        migration.CreateIndex(name: "IX_SupportUnit_ProvinceId", table: "SupportUnit", column: "ProvinceId");

        migration.CreateIndex(name: "IX_ValueChainModel_Code", table: "ValueChainModel", column: "Code", unique: true);

        migration.CreateIndex(name: "IX_ValueChainModel_CooperativeId", table: "ValueChainModel", column: "CooperativeId");

        migration.CreateIndex(name: "IX_ValueChainModel_ProgrammeCode", table: "ValueChainModel", column: "ProgrammeCode");

        migration.CreateIndex(
            name: "IX_ValueChainModel_ProposalId",
            table: "ValueChainModel",
            column: "ProposalId",
            unique: true,
            filter: migration.IsSqlServer() ? "[ProposalId] IS NOT NULL" : null
        );

        migration.CreateIndex(name: "IX_ValueChainModel_StartYear_Id", table: "ValueChainModel", columns: new[] { "StartYear", "Id" });

        migration.CreateIndex(name: "IX_ValueChainModel_SupportUnitCode", table: "ValueChainModel", column: "SupportUnitCode");
    }
}
