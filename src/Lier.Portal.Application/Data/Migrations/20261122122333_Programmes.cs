using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Messages",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Messages",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "Messages",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Summary = table.Column<string>(nullable: false),
                    Source_Title = table.Column<string>(nullable: false),
                    Source_Publisher = table.Column<string>(nullable: false),
                    Source_Address = table.Column<string>(nullable: false),
                    Source_Quote = table.Column<string>(nullable: false),
                    Subsidy_Funder = table.Column<string>(nullable: true),
                    Subsidy_Amount = table.Column<decimal>(nullable: true),
                    Domains = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublishedProgrammes",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Origin = table.Column<string>(nullable: false),
                    PublishedAt = table.Column<DateTime>(nullable: true),
                    PublishedById = table.Column<int>(nullable: true),
                    PublishedBy = table.Column<string>(nullable: true),
                    Erratum = table.Column<string>(nullable: false),
                    Frozen = table.Column<string>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedProgrammes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeYear",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(nullable: false),
                    Start = table.Column<DateOnly>(nullable: false),
                    End = table.Column<DateOnly>(nullable: false),
                    ProgrammeId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeYear_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportingDate",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    YearId = table.Column<int>(nullable: false),
                    Due = table.Column<DateOnly>(nullable: false),
                    AsOf = table.Column<DateOnly>(nullable: false),
                    ProgrammeId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingDate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportingDate_ProgrammeYear_YearId",
                        column: x => x.YearId,
                        principalTable: "ProgrammeYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportingDate_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Target",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<int>(nullable: false),
                    YearId = table.Column<int>(nullable: false),
                    Domain = table.Column<string>(nullable: true),
                    Position = table.Column<int>(nullable: false),
                    IsDoubleInvestment = table.Column<bool>(nullable: false),
                    Promise_IsAtLeast = table.Column<bool>(nullable: false),
                    Promise_Kind = table.Column<string>(nullable: false),
                    Promise_Name = table.Column<string>(nullable: false),
                    Promise_Number = table.Column<int>(nullable: false),
                    Promise_Slug = table.Column<string>(nullable: false),
                    Promise_Text = table.Column<string>(nullable: false),
                    Promise_Unit = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Target", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Target_ProgrammeYear_YearId",
                        column: x => x.YearId,
                        principalTable: "ProgrammeYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Target_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Measurements",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TargetId = table.Column<int>(nullable: false),
                    DateId = table.Column<int>(nullable: false),
                    Stage = table.Column<string>(nullable: false),
                    WriterIds = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false),
                    Entry_AsOf = table.Column<DateOnly>(nullable: true),
                    Entry_Comment = table.Column<string>(nullable: false),
                    Entry_Motivation = table.Column<string>(nullable: false),
                    Entry_Proof = table.Column<string>(nullable: false),
                    Entry_Source = table.Column<string>(nullable: false),
                    Entry_Value = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measurements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measurements_ReportingDate_DateId",
                        column: x => x.DateId,
                        principalTable: "ReportingDate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Measurements_Target_TargetId",
                        column: x => x.TargetId,
                        principalTable: "Target",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetActions",
                columns: table => new
                {
                    ActionsId = table.Column<int>(nullable: false),
                    TargetId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetActions", x => new { x.ActionsId, x.TargetId });
                    table.ForeignKey(
                        name: "FK_TargetActions_Actions_ActionsId",
                        column: x => x.ActionsId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TargetActions_Target_TargetId",
                        column: x => x.TargetId,
                        principalTable: "Target",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeasurementRoutes",
                columns: table => new
                {
                    MeasurementId = table.Column<int>(nullable: false),
                    Definition = table.Column<string>(nullable: false),
                    Run = table.Column<string>(nullable: false),
                    StepId = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasurementRoutes", x => x.MeasurementId);
                    table.ForeignKey(
                        name: "FK_MeasurementRoutes_Measurements_MeasurementId",
                        column: x => x.MeasurementId,
                        principalTable: "Measurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeasurementStep",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sequence = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    OnBehalfOf = table.Column<string>(nullable: true),
                    At = table.Column<DateTime>(nullable: false),
                    VersionNumber = table.Column<int>(nullable: false),
                    Reason = table.Column<string>(nullable: true),
                    SessionDate = table.Column<DateOnly>(nullable: true),
                    DecisionNumber = table.Column<string>(nullable: true),
                    MeasurementId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasurementStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeasurementStep_Measurements_MeasurementId",
                        column: x => x.MeasurementId,
                        principalTable: "Measurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeasurementVersion",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(nullable: false),
                    WriterIds = table.Column<string>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false),
                    MeasurementId = table.Column<int>(nullable: false),
                    Entry_AsOf = table.Column<DateOnly>(nullable: true),
                    Entry_Comment = table.Column<string>(nullable: false),
                    Entry_Motivation = table.Column<string>(nullable: false),
                    Entry_Proof = table.Column<string>(nullable: false),
                    Entry_Source = table.Column<string>(nullable: false),
                    Entry_Value = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasurementVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeasurementVersion_Measurements_MeasurementId",
                        column: x => x.MeasurementId,
                        principalTable: "Measurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MeasurementStep_MeasurementId_Sequence",
                table: "MeasurementStep",
                columns: new[] { "MeasurementId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeasurementVersion_MeasurementId_Number",
                table: "MeasurementVersion",
                columns: new[] { "MeasurementId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Measurements_DateId",
                table: "Measurements",
                column: "DateId");

            migrationBuilder.CreateIndex(
                name: "IX_Measurements_Stage",
                table: "Measurements",
                column: "Stage");

            migrationBuilder.CreateIndex(
                name: "IX_Measurements_TargetId_DateId",
                table: "Measurements",
                columns: new[] { "TargetId", "DateId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeYear_ProgrammeId",
                table: "ProgrammeYear",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Slug",
                table: "Programmes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedProgrammes_Sha256",
                table: "PublishedProgrammes",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedProgrammes_Slug_Version",
                table: "PublishedProgrammes",
                columns: new[] { "Slug", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportingDate_ProgrammeId",
                table: "ReportingDate",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingDate_YearId",
                table: "ReportingDate",
                column: "YearId");

            migrationBuilder.CreateIndex(
                name: "IX_Target_ProgrammeId",
                table: "Target",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Target_YearId",
                table: "Target",
                column: "YearId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetActions_TargetId",
                table: "TargetActions",
                column: "TargetId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MeasurementRoutes");

            migrationBuilder.DropTable(
                name: "MeasurementStep");

            migrationBuilder.DropTable(
                name: "MeasurementVersion");

            migrationBuilder.DropTable(
                name: "PublishedProgrammes");

            migrationBuilder.DropTable(
                name: "TargetActions");

            migrationBuilder.DropTable(
                name: "Measurements");

            migrationBuilder.DropTable(
                name: "ReportingDate");

            migrationBuilder.DropTable(
                name: "Target");

            migrationBuilder.DropTable(
                name: "ProgrammeYear");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "Messages");
        }
    }
}
