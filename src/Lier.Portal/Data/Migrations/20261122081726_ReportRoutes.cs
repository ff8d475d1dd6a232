using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class ReportRoutes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "PersonId",
                table: "Register",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PlannedPublications",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    TextsJson = table.Column<string>(nullable: false),
                    Seen = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    PlannedAt = table.Column<DateTime>(nullable: false),
                    Refusal = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedPublications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportDossier",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Stage = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportDossier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportRoutes",
                columns: table => new
                {
                    DossierId = table.Column<int>(nullable: false),
                    Definition = table.Column<string>(nullable: false),
                    Run = table.Column<string>(nullable: false),
                    StepId = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportRoutes", x => x.DossierId);
                    table.ForeignKey(
                        name: "FK_ReportRoutes_ReportDossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "ReportDossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportStep",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sequence = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Day = table.Column<DateOnly>(nullable: false),
                    Number = table.Column<string>(nullable: true),
                    Version = table.Column<int>(nullable: true),
                    Council = table.Column<string>(nullable: true),
                    Verb = table.Column<string>(nullable: true),
                    DossierId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportStep_ReportDossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "ReportDossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedPublications_Period",
                table: "PlannedPublications",
                column: "Period",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportDossier_Period",
                table: "ReportDossier",
                column: "Period",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportStep_DossierId_Sequence",
                table: "ReportStep",
                columns: new[] { "DossierId", "Sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlannedPublications");

            migrationBuilder.DropTable(
                name: "ReportRoutes");

            migrationBuilder.DropTable(
                name: "ReportStep");

            migrationBuilder.DropTable(
                name: "ReportDossier");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "Register");
        }
    }
}
