using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AreaEvent",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectiveDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EventType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FromCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    FromName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ToCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    LegalBasis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codelist", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Indicator",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DefinitionVi = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DefinitionEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    NumeratorCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DenominatorCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                name: "Product",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Areas = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                    CodelistId = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    IsVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                name: "Province",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Areas = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SuccessorId = table.Column<int>(type: "INTEGER", nullable: true),
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PeriodKind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PeriodStart = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodPrecision = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Areas = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AreaName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Entity = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Breakdown = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    BreakdownCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ValueReported = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UnitReported = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Limit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ValueKind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    EndYear = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SearchName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    LegalForm = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    VsicSection = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ServiceType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Founded = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dissolved = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProvinceId = table.Column<int>(type: "INTEGER", nullable: false),
                    FormerProvinceId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
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
                name: "KeyProductDesignation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ProvinceId = table.Column<int>(type: "INTEGER", nullable: true),
                    Stars = table.Column<int>(type: "INTEGER", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyProductDesignation", x => x.Id);
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
                name: "SupportUnit",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProvinceId = table.Column<int>(type: "INTEGER", nullable: true),
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
                name: "AnnualReport",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    CooperativeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Members = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenMembers = table.Column<int>(type: "INTEGER", nullable: true),
                    Households = table.Column<int>(type: "INTEGER", nullable: true),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenWorkers = table.Column<int>(type: "INTEGER", nullable: true),
                    CharterCapital = table.Column<long>(type: "INTEGER", nullable: true),
                    TotalAssets = table.Column<long>(type: "INTEGER", nullable: true),
                    Revenue = table.Column<long>(type: "INTEGER", nullable: true),
                    ProfitBeforeTax = table.Column<long>(type: "INTEGER", nullable: true),
                    AverageWorkerIncome = table.Column<long>(type: "INTEGER", nullable: true),
                    Score = table.Column<long>(type: "INTEGER", nullable: true),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    IsChainLinked = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsHighTech = table.Column<bool>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SourceDocumentCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
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
                name: "ValueChainModel",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CooperativeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SupportUnitCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Starts = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlannedEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ended = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
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
                        name: "FK_ValueChainModel_SupportUnit_SupportUnitCode",
                        column: x => x.SupportUnitCode,
                        principalTable: "SupportUnit",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ModelContentArea",
                columns: table => new
                {
                    ModelId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentArea = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
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
                    ModelId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Weight = table.Column<long>(type: "INTEGER", nullable: false),
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

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_CooperativeId_Year",
                table: "AnnualReport",
                columns: new[] { "CooperativeId", "Year" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_AnnualReport_SourceDocumentCode", table: "AnnualReport", column: "SourceDocumentCode");

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

            migrationBuilder.CreateIndex(name: "IX_Indicator_DenominatorCode", table: "Indicator", column: "DenominatorCode");

            migrationBuilder.CreateIndex(name: "IX_Indicator_NumeratorCode", table: "Indicator", column: "NumeratorCode");

            migrationBuilder.CreateIndex(
                name: "IX_KeyProductDesignation_ProductCode",
                table: "KeyProductDesignation",
                column: "ProductCode"
            );

            migrationBuilder.CreateIndex(name: "IX_KeyProductDesignation_ProvinceId", table: "KeyProductDesignation", column: "ProvinceId");

            migrationBuilder.CreateIndex(name: "IX_KeyProductDesignation_RegionCode", table: "KeyProductDesignation", column: "RegionCode");

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

            migrationBuilder.CreateIndex(name: "IX_Programme_SourceDocumentCode", table: "Programme", column: "SourceDocumentCode");

            migrationBuilder.CreateIndex(
                name: "IX_Province_Areas_Code",
                table: "Province",
                columns: new[] { "Areas", "Code" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Province_RegionCode", table: "Province", column: "RegionCode");

            migrationBuilder.CreateIndex(name: "IX_Province_SuccessorId", table: "Province", column: "SuccessorId");

            migrationBuilder.CreateIndex(name: "IX_SupportUnit_ProvinceId", table: "SupportUnit", column: "ProvinceId");

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_Code", table: "ValueChainModel", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_CooperativeId", table: "ValueChainModel", column: "CooperativeId");

            migrationBuilder.CreateIndex(name: "IX_ValueChainModel_ProgrammeCode", table: "ValueChainModel", column: "ProgrammeCode");

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
            migrationBuilder.DropTable(name: "AnnualReport");

            migrationBuilder.DropTable(name: "AreaEvent");

            migrationBuilder.DropTable(name: "Code");

            migrationBuilder.DropTable(name: "KeyProductDesignation");

            migrationBuilder.DropTable(name: "ModelContentArea");

            migrationBuilder.DropTable(name: "ModelProduct");

            migrationBuilder.DropTable(name: "OfficialFigure");

            migrationBuilder.DropTable(name: "Codelist");

            migrationBuilder.DropTable(name: "Product");

            migrationBuilder.DropTable(name: "ValueChainModel");

            migrationBuilder.DropTable(name: "Indicator");

            migrationBuilder.DropTable(name: "Cooperative");

            migrationBuilder.DropTable(name: "Programme");

            migrationBuilder.DropTable(name: "SupportUnit");

            migrationBuilder.DropTable(name: "SourceDocument");

            migrationBuilder.DropTable(name: "Province");

            migrationBuilder.DropTable(name: "Region");
        }
    }
}
